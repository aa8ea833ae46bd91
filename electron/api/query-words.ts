/** A query in words, as statements tell it. */

import type { SavedQueryId } from '../../shared/model/ids.ts';
import { operandsOf, type Query } from '../../shared/model/query.ts';
import { queryNames } from '../../shared/report/query/query-names.ts';
import { querySentence } from '../../shared/report/query/query-sentence.ts';
import { listCodeSets } from '../store/code-sets.ts';
import { coderNames } from '../store/coders.ts';
import { readCodebook } from '../store/codes.ts';
import type { ReadableDb } from '../store/database.ts';
import { listSavedQueries } from '../store/saved-queries.ts';

/**
 * Its sentence, and what each saved query in it finds now: names alone would tell nothing to whoever reads an export, for
 * example `passages of the query "Rivals", where "Rivals" finds passages coded Lens / Realism`.
 */
export function describeQuery(db: ReadableDb, query: Query): string {
  const saved = listSavedQueries(db);
  const names = queryNames({
    codes: readCodebook(db).codes,
    coders: Array.from(coderNames(db), ([id, name]) => ({ id, name })),
    codeSets: listCodeSets(db),
    queries: saved,
  });
  const byId = new Map(saved.map((one) => [one.id, one]));
  const used = new Set(savedIn(query));
  for (const id of used) for (const inner of savedIn(byId.get(id)?.query)) used.add(inner);
  const told = [...used].flatMap((id) => byId.get(id) ?? []);
  const finds = told.map((one) => `"${one.name}" finds ${querySentence(one.query, names)}`);
  return [querySentence(query, names), ...(finds.length > 0 ? [`where ${finds.join(' and ')}`] : [])].join(', ');
}

function savedIn(query: Query | undefined): SavedQueryId[] {
  if (!query) return [];
  return query.op === 'saved' ? [query.query] : operandsOf(query).flatMap(savedIn);
}
