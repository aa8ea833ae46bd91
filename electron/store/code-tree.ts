/** The codebook's tree altered: codes moved, merged, split and deleted with what hangs on them. */

import { fail } from '../../shared/api/failure.ts';
import type { CodeImpact } from '../../shared/api/results.ts';
import type { CodeId, CodingId } from '../../shared/model/ids.ts';
import { carryOverCode } from './carry-over.ts';
import { checkName, childNamed, childrenOf, createCode, describeCode, freeColour, readCode } from './codes.ts';
import { readCoding } from './codings.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';
import { alterCoding, type Joined, joinCodings } from './join-codings.ts';
import { countMemosOnCodes } from './memos.ts';

/** Puts a code among the children of `parent`, at `position` (0 is first; past the end is last). */
export function moveCode(db: WritableDb, id: CodeId, parent: CodeId | null, position: number): void {
  const code = readCode(db, id);
  if (parent !== null && codesBelow(db, id).includes(parent)) {
    fail('conflict', `"${code.name}" cannot be moved into itself or one of its own sub-codes.`);
  }
  if (parent !== code.parent) checkName(db, parent, code.name, id);
  const siblings = childrenOf(db, parent).filter((sibling) => sibling.id !== id);
  siblings.splice(position, 0, code);
  siblings.forEach((sibling, place) => {
    if (sibling.id === id && (parent !== code.parent || place !== code.position)) {
      prepare(db, 'UPDATE code SET parent = ?, position = ? WHERE id = ?').run(parent, place, id);
    } else if (sibling.id !== id && sibling.position !== place) {
      prepare(db, 'UPDATE code SET position = ? WHERE id = ?').run(place, sibling.id);
    }
  });
}

/**
 * Gives the codings and sub-codes of `from` to `into`, with memos, code sets and settlements, and takes the codes of
 * `from` away. A sub-code whose name `into` has already is merged in turn; a description that `into` lacks is taken over.
 */
export function mergeCodes(db: WritableDb, from: readonly CodeId[], into: CodeId): Joined {
  readCode(db, into);
  const total = { moved: 0, joined: 0 };
  for (const id of new Set(from)) {
    const code = readCode(db, id);
    if (id === into) fail('invalid-input', 'A code cannot be merged into itself.');
    if (codesBelow(db, id).includes(into)) {
      fail('conflict', `"${code.name}" cannot be merged into its own sub-code. Move that one out first.`);
    }
  }
  for (const id of new Set(from)) {
    // An earlier merge may have taken this one along, as a sub-code of the same name.
    if (prepare(db, 'SELECT 1 FROM code WHERE id = ?').get(id)) mergeCode(db, id, into, total);
  }
  return total;
}

/** Makes a code behind `id`, under the same parent and in a colour of its own, and gives it these codings of `id`. */
export function splitCode(
  db: WritableDb,
  id: CodeId,
  codings: readonly CodingId[],
  name: string,
): { code: CodeId; moved: number } {
  const code = readCode(db, id);
  for (const coding of codings) {
    if (readCoding(db, coding).code === id) continue;
    fail('invalid-input', `Coding ${coding} has another code than "${code.name}". Choose codings of that code alone.`);
  }
  const made = createCode(db, { name, parent: code.parent, colour: freeColour(db) });
  moveCode(db, made, code.parent, childrenOf(db, code.parent).findIndex((sibling) => sibling.id === id) + 1);
  const moved = new Set(codings);
  for (const coding of moved) alterCoding(db, coding, { code: made });
  return { code: made, moved: moved.size };
}

/** What deleting the code would take along: sub-codes, all codings with them, and the memos on each. Removed sources do not count. */
export function impactOfDeleting(db: ReadableDb, id: CodeId): CodeImpact {
  readCode(db, id);
  const codes = codesBelow(db, id);
  const { codings, sources } = prepare<{ codings: number; sources: number }>(
    db,
    `SELECT count(*) AS codings, count(DISTINCT source) AS sources FROM coding JOIN source ON source.id = source
     WHERE code IN (SELECT value FROM json_each(?)) AND removed = 0`,
  ).get(JSON.stringify(codes))!;
  return { codes: codes.length, codings, sources, memos: countMemosOnCodes(db, codes) };
}

/** Deletes the code, its sub-codes and all codings with them, and the memos on each. */
export function deleteCode(db: WritableDb, id: CodeId): CodeImpact {
  const impact = impactOfDeleting(db, id);
  for (const code of codesBelow(db, id).reverse()) {
    prepare(db, 'DELETE FROM coding WHERE code = ?').run(code);
    prepare(db, 'DELETE FROM code WHERE id = ?').run(code);
  }
  return impact;
}

function mergeCode(db: WritableDb, id: CodeId, into: CodeId, total: { moved: number; joined: number }): void {
  const code = readCode(db, id);
  const target = readCode(db, into);
  const result = joinCodings(db, { code: id }, { code: into });
  total.moved += result.moved;
  total.joined += result.joined;
  for (const child of childrenOf(db, id)) {
    const twin = childNamed(db, into, child.name);
    if (twin && twin.id !== id) mergeCode(db, child.id, twin.id, total);
    else if (child.id !== into) adoptCode(db, child.id, into);
  }
  describeCode(db, into, {
    definition: target.definition || code.definition,
    include: target.include || code.include,
    exclude: target.exclude || code.exclude,
    example: target.example || code.example,
  });
  carryOverCode(db, id, into);
  prepare(db, 'DELETE FROM code WHERE id = ?').run(id);
}

function adoptCode(db: WritableDb, id: CodeId, parent: CodeId): void {
  const last = childrenOf(db, parent).at(-1);
  prepare(db, 'UPDATE code SET parent = ?, position = ? WHERE id = ?').run(parent, last ? last.position + 1 : 0, id);
}

/** The code and everything below it, parents first. */
function codesBelow(db: ReadableDb, id: CodeId): CodeId[] {
  const found = [id];
  for (const parent of found) for (const child of childrenOf(db, parent)) found.push(child.id);
  return found;
}
