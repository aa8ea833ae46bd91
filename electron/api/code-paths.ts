/** Codes found and made by their full paths, for imports that name many of them. */

import { fail } from '../../shared/api/failure.ts';
import { comparableName, flawInCodeName, namesOfPath } from '../../shared/model/code.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { insertCode, readCodebook } from '../store/codes.ts';
import type { WritableDb } from '../store/database.ts';

/** Reads the codebook once: looking among the siblings of each name would take time with the square of their number. */
export class CodePaths {
  private readonly db: WritableDb;
  private readonly ids = new Map<string, CodeId>();

  constructor(db: WritableDb) {
    this.db = db;
    for (const { id, parent, name } of readCodebook(db).codes) this.ids.set(placeOf(parent, name), id);
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

  /** The code at a full path, made with all that is missing above it; `made` is called for each new code. */
  make(path: string, made: () => void): CodeId {
    let at: CodeId | null = null;
    for (const name of namesOfPath(path)) at = this.ids.get(placeOf(at, name)) ?? this.add(name, at, made);
    return at ?? fail('invalid-input', 'A code path may not be empty.');
  }

  private add(name: string, parent: CodeId | null, made: () => void): CodeId {
    const flaw = flawInCodeName(name);
    if (flaw) fail('invalid-input', `"${name}": ${flaw}.`);
    const id = insertCode(this.db, { name, parent });
    this.ids.set(placeOf(parent, name), id);
    made();
    return id;
  }
}

function placeOf(parent: CodeId | null, name: string): string {
  return `${parent} ${comparableName(name)}`;
}
