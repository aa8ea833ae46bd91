/** Retrieval: the passages of a query or a filter in context, with all codings that touch them. */

import type { SourcePassages } from '../../shared/analysis/query/evaluate.ts';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { Filter } from '../../shared/model/filter.ts';
import type { CoderId, SourceId } from '../../shared/model/ids.ts';
import type { RetrievalOutline } from '../../shared/report/passages-table.ts';
import type { Grouping, Retrieval, RetrievedPassage } from '../../shared/report/retrieval.ts';
import type { Filtered } from '../../shared/report/statement.ts';
import type { TextRange } from '../../shared/text/range.ts';
import type { ReadableDb } from '../store/database.ts';
import { anyPages } from '../store/texts.ts';
import { codingsTouchingReader } from './codings-touching.ts';
import type { Context, Handlers } from './context.ts';
import { describeFilter } from './filter-words.ts';
import { type FoundPassages, findPassages } from './passage-groups.ts';
import { passageReader } from './passages.ts';
import { describeQuery } from './query-words.ts';

export const retrievalMethods: Handlers<'retrieval'> = {
  'retrieval.passages': (context, p) => retrieve(context, p),
};

function retrieve({ db, signal }: Context, params: ValidParams<'retrieval.passages'>): Filtered<Retrieval> {
  const { filter, groupBy, group, codingsOf } = params;
  const found = findPassages(db, filter, groupBy);
  const page = group === undefined ? params : pageInGroup(found, group, params);
  const passages: RetrievedPassage[] = [];
  for (const passage of readPassages(db, found, page, codingsOf)) {
    if (signal.aborted) fail('cancelled', 'It was cancelled.');
    passages.push(passage);
  }
  return { ...outlineOf(db, filter, groupBy, found), passages };
}

interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** A page of the passages of one group, as a page of all entries. */
function pageInGroup({ groups }: FoundPassages, group: number | null, { offset, limit }: Page): Page {
  const place = groups.findIndex(({ id }) => id === group);
  const count = groups[place]?.count ?? 0;
  const before = groups.slice(0, Math.max(0, place)).reduce((sum, { count }) => sum + count, 0);
  return { offset: before + offset, limit: Math.max(0, Math.min(limit, count - offset)) };
}

/** All of a retrieval but its passages. The query is told apart from the other conditions. */
export function outlineOf(
  db: ReadableDb,
  { query, ...conditions }: Filter,
  groupBy: Grouping,
  { total, groups }: FoundPassages,
): RetrievalOutline {
  return {
    groupBy,
    query: query ? describeQuery(db, query) : null,
    filter: describeFilter(db, conditions),
    isPaged: anyPages(db),
    total,
    listed: groups.reduce((sum, { count }) => sum + count, 0),
    groups: groups.map(({ id, name, count }) => ({ id, name, passages: count })),
  };
}

/** The entries of a page with their words and codings, those of one coder or all, one at a time. */
export function* readPassages(
  db: ReadableDb,
  found: FoundPassages,
  page: Page,
  codingsOf?: CoderId,
): Generator<RetrievedPassage> {
  const look = passageReader(db);
  const codingsTouching = codingsTouchingReader(db);
  const slices = slicesOfPage(found, page);
  const passages = found.passagesOf(slices.map(({ place }) => place));
  for (const { place, from, to } of slices) {
    for (const { source, ...range } of entriesOf(passages.get(place)!, from, to)) {
      const codings = codingsTouching(source, range).filter(
        ({ coder }) => codingsOf === undefined || coder === codingsOf,
      );
      yield { ...look(source, range, codings), group: place };
    }
  }
}

/** The groups that a page holds something of, each with the numbers `[from, to)` of its passages. */
function slicesOfPage({ groups }: FoundPassages, { offset, limit }: Page) {
  let before = 0;
  const slices = groups.map(({ count }, place) => {
    const slice = { place, from: Math.max(0, offset - before), to: Math.min(count, offset + limit - before) };
    before += count;
    return slice;
  });
  return slices.filter(({ from, to }) => from < to);
}

/** The passages with the numbers `[from, to)`. */
function* entriesOf(
  lists: readonly SourcePassages[],
  from: number,
  to: number,
): Generator<TextRange & { source: SourceId }> {
  let number = 0;
  for (const { source, passages } of lists) {
    const count = passages.length / 2;
    for (let i = Math.max(0, from - number); i < Math.min(count, to - number); i++) {
      yield { source: source as SourceId, start: passages[2 * i]!, end: passages[2 * i + 1]! };
    }
    number += count;
    if (number >= to) return;
  }
}
