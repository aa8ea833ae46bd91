/** Codes found and made by their full paths, for imports that name many of them. */

import { fail } from '../../shared/api/failure.ts';
import { comparableName, flawInCodeName, namesOfPath } from '../../shared/model/code.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { nextColour } from '../../shared/model/palette.ts';
import { insertCode, type NewCode, readCodebook } from '../store/codes.ts';
import type { WritableDb } from '../store/database.ts';

/** Reads the codebook once: looking through it for each name, or for a free colour, would take time with the square of its size. */
export class CodePaths {
  private readonly db: WritableDb;
  private readonly ids = new Map<string, CodeId>();
  /** Codes of each colour. */
  private readonly coloured = new Map<string, number>();

  constructor(db: WritableDb) {
    this.db = db;
    for (const { id, parent, name, colour } of readCodebook(db).codes) {
      this.ids.set(placeOf(parent, name), id);
      this.count(colour);
    }
  }

  /** The code at a full path, or undefined. */
  find(path: string): CodeId | undefined {
    let at: CodeId | null = null;
    for (const name of namesOfPath(path)) {
      at = this.ids.get(placeOf(at, name)) ?? null;
      if (at === null) return undefined;
    }
    return at ?? undefined;
  }

  /**
   * The code at a full path, made with all that is missing above it; `made` is called for each new code. A new one has
   * `colour`, or a free one.
   */
  make(path: string, made: () => void, colour?: string): CodeId {
    let at: CodeId | null = null;
    const names = namesOfPath(path);
    for (const [n, name] of names.entries()) {
      const wanted = n === names.length - 1 ? colour : undefined;
      at = this.ids.get(placeOf(at, name)) ?? this.add({ name, parent: at, colour: wanted }, made);
    }
    return at ?? fail('invalid-input', 'A code path may not be empty.');
  }

  private add({ name, parent, colour = nextColour(this.coloured) }: NewCode, made: () => void): CodeId {
    const flaw = flawInCodeName(name);
    if (flaw) fail('invalid-input', `"${name}": ${flaw}.`);
    const id = insertCode(this.db, { name, parent, colour });
    this.count(colour);
    this.ids.set(placeOf(parent, name), id);
    made();
    return id;
  }

  private count(colour: string): void {
    this.coloured.set(colour, (this.coloured.get(colour) ?? 0) + 1);
  }
}

function placeOf(parent: CodeId | null, name: string): string {
  return `${parent} ${comparableName(name)}`;
}
