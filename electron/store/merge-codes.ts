/** Codes merged into one, with what hangs on them. */

import { fail } from '../../shared/api/failure.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { type MergeStep, planMerge } from '../../shared/model/merge-plan.ts';
import { carryOverCode } from './carry-over.ts';
import { carryOverLinks } from './carry-over-links.ts';
import { adoptCode, codesBelow } from './code-tree.ts';
import { describeCode, readCode, readCodebook } from './codes.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';
import { type Joined, joinCodings } from './join-codings.ts';

/**
 * Gives the codings and sub-codes of `from` to `into`, with memos, code sets and settlements, and takes the codes of
 * `from` away. A sub-code whose name `into` has already is merged in turn; a description that `into` lacks is taken over.
 */
export function mergeCodes(db: WritableDb, from: readonly CodeId[], into: CodeId): Joined {
  const total = { moved: 0, joined: 0 };
  for (const step of stepsOfMerge(db, from, into)) {
    if (step.kind === 'adopt') adoptCode(db, step.code, step.into);
    else {
      const { moved, joined } = mergeCode(db, step);
      total.moved += moved;
      total.joined += joined;
    }
  }
  return total;
}

/** Fails where the codes cannot be merged so. */
export function stepsOfMerge(db: ReadableDb, from: readonly CodeId[], into: CodeId): MergeStep[] {
  readCode(db, into);
  for (const id of from) {
    const { name } = readCode(db, id);
    if (id === into) fail('invalid-input', 'A code cannot be merged into itself.');
    if (codesBelow(db, [id]).includes(into)) {
      fail('conflict', `"${name}" cannot be merged into its own sub-code. Move that one out first.`);
    }
  }
  return planMerge(readCodebook(db).codes, from, into);
}

function mergeCode(db: WritableDb, { code: id, into }: MergeStep): Joined {
  const code = readCode(db, id);
  const target = readCode(db, into);
  const result = joinCodings(db, { code: id }, { code: into });
  describeCode(db, into, {
    definition: target.definition || code.definition,
    include: target.include || code.include,
    exclude: target.exclude || code.exclude,
    example: target.example || code.example,
  });
  carryOverCode(db, id, into);
  carryOverLinks(db, 'code', new Map([[code.guid, target.guid]]));
  prepare(db, 'DELETE FROM code WHERE id = ?').run(id);
  return result;
}
