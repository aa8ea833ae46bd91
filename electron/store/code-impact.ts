/** What deleting or merging codes would change, counted beforehand. Removed sources do not count. */

import type { CodeImpact } from '../../shared/model/code-impact.ts';
import type { CodeId, CoderId } from '../../shared/model/ids.ts';
import { mergedInto } from '../../shared/model/merge-plan.ts';
import { doomed, type SubCodes } from './code-tree.ts';
import { prepare, type ReadableDb } from './database.ts';
import { countMemosOnCodes } from './memos.ts';
import { stepsOfMerge } from './merge-codes.ts';
import { savedUsersOf } from './saved-users.ts';

/** With a coder, only of that coder's work. */
export function impactOfDeleting(
  db: ReadableDb,
  ids: readonly CodeId[],
  subCodes: SubCodes,
  coder?: CoderId,
): CodeImpact {
  const gone = new Set(doomed(db, ids, subCodes));
  const children = prepare<{ id: CodeId }>(
    db,
    'SELECT id FROM code WHERE parent IN (SELECT value FROM json_each(?)) ORDER BY id',
  ).all(JSON.stringify([...gone]));
  const subCodesMoved = children.filter(({ id }) => !gone.has(id)).length;
  return { ...hangingOn(db, [...gone], coder), subCodesMoved, joined: 0 };
}

/** With a coder, only of that coder's work. */
export function impactOfMerging(db: ReadableDb, from: readonly CodeId[], into: CodeId, coder?: CoderId): CodeImpact {
  const steps = stepsOfMerge(db, from, into);
  const targets = mergedInto(steps);
  const adopted = new Set(steps.flatMap(({ kind, code }) => (kind === 'adopt' && !targets.has(code) ? [code] : [])));
  return {
    ...hangingOn(db, [...targets.keys()], coder),
    subCodesMoved: adopted.size,
    joined: countJoined(db, targets, coder),
  };
}

/** Codings that would come to lie, with the same code, where their coder has another. */
function countJoined(db: ReadableDb, targets: ReadonlyMap<CodeId, CodeId>, coder?: CoderId): number {
  const pairs = [...targets, ...[...new Set(targets.values())].map((target) => [target, target] as const)];
  const sql = `
    WITH target (code, into_code) AS MATERIALIZED (SELECT value ->> 0, value ->> 1 FROM json_each(@pairs))
    SELECT coalesce(sum(n - 1), 0) AS joined FROM (
      SELECT count(*) AS n FROM target CROSS JOIN coding ON coding.code = target.code JOIN source ON source.id = source
      WHERE removed = 0 AND (@coder IS NULL OR coder = @coder) GROUP BY into_code, source, start, "end", coder
    )`;
  return prepare<{ joined: number }>(db, sql).get({ pairs: JSON.stringify(pairs), coder: coder ?? null })!.joined;
}

function hangingOn(
  db: ReadableDb,
  codes: readonly CodeId[],
  coder?: CoderId,
): Omit<CodeImpact, 'subCodesMoved' | 'joined'> {
  const listed = JSON.stringify(codes);
  const within = 'code IN (SELECT value FROM json_each(?))';
  const countOn = (table: string) =>
    prepare<{ n: number }>(db, `SELECT count(*) AS n FROM ${table} WHERE ${within}`).get(listed)!.n;
  const sets = prepare<{ name: string }>(
    db,
    `SELECT name FROM code_set WHERE id IN (SELECT code_set FROM code_set_code WHERE ${within}) ORDER BY id`,
  ).all(listed);
  const settlements = countOn('settlement JOIN source ON source.id = source AND removed = 0');
  const work = workOn(db, codes);
  const own = coder === undefined ? work : workOn(db, codes, coder);
  return {
    ...{ codes: codes.length, ...own, settlements: coder === undefined ? settlements : 0 },
    ofOthers: coder !== undefined && (own.codings < work.codings || own.memos < work.memos || settlements > 0),
    terms: countOn('lexicon_term'),
    codeSets: sets.map(({ name }) => name),
    ...savedUsersOf(db, 'code', codes),
  };
}

/** What coders made with the codes, or what one of them did. */
function workOn(db: ReadableDb, codes: readonly CodeId[], coder?: CoderId) {
  const { codings, sources } = prepare<{ codings: number; sources: number }>(
    db,
    `SELECT count(*) AS codings, count(DISTINCT source) AS sources FROM coding JOIN source ON source.id = source
     WHERE code IN (SELECT value FROM json_each(@codes)) AND removed = 0 AND (@coder IS NULL OR coder = @coder)`,
  ).get({ codes: JSON.stringify(codes), coder: coder ?? null })!;
  return { codings, sources, memos: countMemosOnCodes(db, codes, coder) };
}
