/** Answers queries from the store: the passages that they yield, and the codings that share a character with them. */

import type { CodingColumns } from '../../shared/analysis/coding-columns.ts';
import { passagesOfQuery, type SourcePassages } from '../../shared/analysis/query/evaluate.ts';
import type { PlainQuery } from '../../shared/analysis/query/plain-query.ts';
import { codingsTouching } from '../../shared/analysis/query/touched-codings.ts';
import type { CodingFilter } from '../../shared/model/coding.ts';
import type { CodeId, CodingId } from '../../shared/model/ids.ts';
import { filteredSources, readCodingColumns, unitsOfSources } from '../store/coding-rows.ts';
import type { ReadableDb } from '../store/database.ts';
import { findPhrase } from './search/find-phrase.ts';

/**
 * The passages in the sources that the filter lets through. Its conditions on codings play no part: what a query says
 * of codings stands in the query.
 */
export function answerQuery(db: ReadableDb, filter: CodingFilter, query: PlainQuery): SourcePassages[] {
  const codes = [...codesIn(query)] as CodeId[];
  return answerFrom(db, filter, query, readCodingColumns(db, { ...sourcesOf(filter), codes }));
}

/** Ids of the codings under the filter that share a character with a passage of the query. */
export function codingsOfQuery(db: ReadableDb, filter: CodingFilter, query: PlainQuery): CodingId[] {
  const codings = readCodingColumns(db, filter);
  // Where the filter tells nothing of codings, one reading serves both.
  const holdsAll = !filter.codes && !filter.coders && !filter.madeFrom && !filter.madeBefore;
  const passages = holdsAll ? answerFrom(db, filter, query, codings) : answerQuery(db, filter, query);
  return Array.from(codingsTouching(codings, passages)) as CodingId[];
}

function answerFrom(db: ReadableDb, filter: CodingFilter, query: PlainQuery, codings: CodingColumns): SourcePassages[] {
  const finders = new Map([...textsIn(query)].map((text) => [text, findPhrase(db, text)]));
  return passagesOfQuery(query, {
    sources: filteredSources(db, filter),
    codings,
    readUnits: unitsOfSources(db),
    findText: (source, text) => finders.get(text)!(source),
  });
}

function sourcesOf({ sources, where }: CodingFilter): CodingFilter {
  return { sources, where };
}

function codesIn(query: PlainQuery): ReadonlySet<number> {
  return new Set(partsOf(query).flatMap((part) => (part.op === 'codes' ? [...part.codes] : [])));
}

function textsIn(query: PlainQuery): ReadonlySet<string> {
  return new Set(partsOf(query).flatMap((part) => (part.op === 'text' ? [part.text] : [])));
}

/** The query and all that it is made of, each once. */
function partsOf(query: PlainQuery): PlainQuery[] {
  const parts = new Set<PlainQuery>([query]);
  for (const part of parts) {
    if ('passages' in part) parts.add(part.passages).add(part.of);
    else if (part.op === 'and' || part.op === 'or') for (const operand of part.of) parts.add(operand);
    else if (part.op === 'not') parts.add(part.of);
  }
  return [...parts];
}
