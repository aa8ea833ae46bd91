/** One code becomes several: chosen codings of it go to new codes beside it. */

import { fail } from '../../shared/api/failure.ts';
import type { CodeId, CodingId } from '../../shared/model/ids.ts';
import { moveCodes } from './code-tree.ts';
import { childrenOf, createCode, readCode } from './codes.ts';
import { readCoding } from './codings.ts';
import type { WritableDb } from './database.ts';
import { alterCoding } from './join-codings.ts';

export interface SplitPart {
  readonly name: string;
  readonly codings: readonly CodingId[];
}

/** Makes a code for each part, in their order behind `id`, and gives it these codings of `id`. */
export function splitCode(db: WritableDb, id: CodeId, parts: readonly SplitPart[]): { codes: CodeId[]; moved: number } {
  const { parent } = readCode(db, id);
  checkParts(db, id, parts);
  const codes = parts.map(({ name }) => createCode(db, { name, parent }));
  moveCodes(db, codes, parent, childrenOf(db, parent).findIndex((sibling) => sibling.id === id) + 1);
  let moved = 0;
  for (const [place, { codings }] of parts.entries()) {
    for (const coding of new Set(codings)) {
      alterCoding(db, coding, { code: codes[place]! });
      moved++;
    }
  }
  return { codes, moved };
}

function checkParts(db: WritableDb, id: CodeId, parts: readonly SplitPart[]): void {
  const { name } = readCode(db, id);
  const partOf = new Map<CodingId, SplitPart>();
  for (const part of parts) {
    for (const coding of part.codings) {
      if (readCoding(db, coding).code !== id) {
        fail('invalid-input', `Coding ${coding} has another code than "${name}". Choose codings of that code alone.`);
      }
      const other = partOf.get(coding) ?? part;
      if (other !== part)
        fail('invalid-input', `Coding ${coding} cannot go to "${other.name}" and "${part.name}" both.`);
      partOf.set(coding, part);
    }
  }
}
