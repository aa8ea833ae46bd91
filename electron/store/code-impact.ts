/** What deleting or merging codes would change, counted beforehand. Removed sources do not count. */

import type { CodeImpact } from '../../shared/model/code-impact.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { mergedInto } from '../../shared/model/merge-plan.ts';
import { doomed, type SubCodes } from './code-tree.ts';
import { prepare, type ReadableDb } from './database.ts';
import { countMemosOnCodes } from './memos.ts';
import { stepsOfMerge } from './merge-codes.ts';
import { savedUsersOf } from './saved-users.ts';

export function impactOfDeleting(db: ReadableDb, ids: readonly CodeId[], subCodes: SubCodes): CodeImpact {
  const gone = new Set(doomed(db, ids, subCodes));
  const children = prepare<{ id: CodeId }>(
    db,
    'SELECT id FROM code WHERE parent IN (SELECT value FROM json_each(?)) ORDER BY id',
  ).all(JSON.stringify([...gone]));
  const subCodesMoved = children.filter(({ id }) => !gone.has(id)).length;
  return { ...hangingOn(db, [...gone]), subCodesMoved, joined: 0 };
}

export function impactOfMerging(db: ReadableDb, from: readonly CodeId[], into: CodeId): CodeImpact {
  const steps = stepsOfMerge(db, from, into);
  const targets = mergedInto(steps);
  const adopted = new Set(steps.flatMap(({ kind, code }) => (kind === 'adopt' && !targets.has(code) ? [code] : [])));
  return {
    ...hangingOn(db, [...targets.keys()]),
    subCodesMoved: adopted.size,
    joined: countJoined(db, targets),
  };
}

/** Codings that would come to lie, with the same code, where their coder has another. */
function countJoined(db: ReadableDb, targets: ReadonlyMap<CodeId, CodeId>): number {
  const pairs = [...targets, ...[...new Set(targets.values())].map((target) => [target, target] as const)];
  const sql = `
    WITH target (code, into_code) AS MATERIALIZED (SELECT value ->> 0, value ->> 1 FROM json_each(?))
    SELECT coalesce(sum(n - 1), 0) AS joined FROM (
      SELECT count(*) AS n FROM target CROSS JOIN coding ON coding.code = target.code JOIN source ON source.id = source
      WHERE removed = 0 GROUP BY into_code, source, start, "end", coder
    )`;
  return prepare<{ joined: number }>(db, sql).get(JSON.stringify(pairs))!.joined;
}

function hangingOn(db: ReadableDb, codes: readonly CodeId[]): Omit<CodeImpact, 'subCodesMoved' | 'joined'> {
  const listed = JSON.stringify(codes);
  const within = 'code IN (SELECT value FROM json_each(?))';
  const countOn = (table: string) =>
    prepare<{ n: number }>(db, `SELECT count(*) AS n FROM ${table} WHERE ${within}`).get(listed)!.n;
  const { codings, sources } = prepare<{ codings: number; sources: number }>(
    db,
    `SELECT count(*) AS codings, count(DISTINCT source) AS sources FROM coding JOIN source ON source.id = source
     WHERE ${within} AND removed = 0`,
  ).get(listed)!;
  const sets = prepare<{ name: string }>(
    db,
    `SELECT name FROM code_set WHERE id IN (SELECT code_set FROM code_set_code WHERE ${within}) ORDER BY id`,
  ).all(listed);
  return {
    ...{ codes: codes.length, codings, sources, memos: countMemosOnCodes(db, codes) },
    settlements: countOn('settlement JOIN source ON source.id = source AND removed = 0'),
    terms: countOn('lexicon_term'),
    codeSets: sets.map(({ name }) => name),
    ...savedUsersOf(db, 'code', codes),
  };
}
