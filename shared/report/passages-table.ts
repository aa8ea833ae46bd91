/** The passages of a retrieval as a table: one row an entry. */

import { pageNumbersInWords } from '../text/page-numbers.ts';
import type { Retrieval, RetrievedPassage } from './retrieval.ts';
import { type Filtered, stateFilter } from './statement.ts';
import type { Cell, Column, Table } from './table.ts';

/** A retrieval without its passages, which may be too many to be held. */
export type RetrievalOutline = Omit<Filtered<Retrieval>, 'passages'>;

const PLACE: readonly Column[] = [
  { key: 'source', heading: 'source', kind: 'text' },
  {
    key: 'start',
    heading: 'start',
    kind: 'count',
    formula: 'first character of the passage, in UTF-16 code units from 0',
  },
  { key: 'end', heading: 'end', kind: 'count', formula: 'the character after its last' },
];

const WORDS: readonly Column[] = [
  { key: 'passage', heading: 'passage', kind: 'text' },
  { key: 'codes', heading: 'codes', kind: 'text', formula: 'of all codings that share a character with the passage' },
  { key: 'coders', heading: 'coders', kind: 'text' },
  { key: 'memos', heading: 'memos', kind: 'text' },
];

export function passagesTable(retrieval: Filtered<Retrieval>): Table {
  return {
    title: 'Passages',
    statement: stateRetrieval(retrieval),
    columns: passageColumns(retrieval),
    rows: retrieval.passages.map((passage) => passageCells(retrieval, passage)),
    notes: [],
  };
}

const PAGE: Column = { key: 'page', heading: 'page', kind: 'text', formula: 'of sources that came with pages, from 1' };

/** What the passages stand under comes first, unless it is the source, which has a column anyway. */
export function passageColumns({ groupBy, isPaged }: RetrievalOutline): Column[] {
  const heading = groupBy === 'code' ? 'listed under' : groupBy;
  const group: Column[] = groupBy === 'source' ? [] : [{ key: 'group', heading, kind: 'text' }];
  return [...group, ...PLACE, ...(isPaged ? [PAGE] : []), ...WORDS];
}

export function passageCells({ groupBy, groups, isPaged }: RetrievalOutline, passage: RetrievedPassage): Cell[] {
  const { sourceName, start, end, pages, text, codings, group } = passage;
  const distinct = (words: readonly string[]) => [...new Set(words)].filter((word) => word !== '').join('; ');
  return [
    ...(groupBy === 'source' ? [] : [groups[group]!.name]),
    ...[sourceName, start, end],
    ...(isPaged ? [pages ? pageNumbersInWords(pages) : ''] : []),
    text,
    distinct(codings.map(({ path }) => path)),
    distinct(codings.map(({ coder }) => coder)),
    distinct(codings.map(({ memo }) => memo)),
  ];
}

/** What the passages are, how many, what they are listed under, and under which filter. */
export function stateRetrieval(retrieval: RetrievalOutline): string {
  const { query, total, groupBy, listed } = retrieval;
  const count = total === 1 ? '1 passage' : `${total} passages`;
  const often = listed > total ? `, ${listed} entries: a passage stands under each ${groupBy} it belongs to` : '';
  return `${count}: ${query ?? 'the ranges of the codings, each once'}. Listed by ${groupBy}${often}. ${stateFilter(retrieval)}`;
}
