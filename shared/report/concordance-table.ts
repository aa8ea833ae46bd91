/** A concordance as a table: one row a hit, in its context. */

import type { TextRange } from '../text/range.ts';
import { type Filtered, stateFilter } from './statement.ts';
import type { Column, Table } from './table.ts';

/** A search and what it found. */
export interface FoundTerms {
  readonly terms: readonly string[];
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
  readonly total: number;
  readonly sources: readonly unknown[];
  readonly hits: readonly (TextRange & {
    readonly sourceName: string;
    readonly before: string;
    readonly match: string;
    readonly after: string;
  })[];
}

const COLUMNS: readonly Column[] = [
  { key: 'source', heading: 'source', kind: 'text' },
  { key: 'start', heading: 'start', kind: 'count', formula: 'first character of the hit, in UTF-16 code units from 0' },
  { key: 'end', heading: 'end', kind: 'count', formula: 'the character after its last' },
  { key: 'before', heading: 'before', kind: 'text' },
  { key: 'hit', heading: 'hit', kind: 'text' },
  { key: 'after', heading: 'after', kind: 'text' },
];

export function concordanceTable(found: Filtered<FoundTerms>): Table {
  return {
    title: 'Concordance',
    statement: stateSearch(found),
    columns: COLUMNS,
    rows: found.hits.map(({ sourceName, start, end, before, match, after }) => [
      ...[sourceName, start, end],
      ...[before, match, after],
    ]),
    notes: [],
  };
}

/** How many hits of what, where, and under which filter. */
export function stateSearch(found: Filtered<FoundTerms>): string {
  const { terms, total, sources, matchCase, wholeWords } = found;
  const count = `${total === 1 ? '1 hit' : `${total} hits`} in ${sources.length === 1 ? '1 source' : `${sources.length} sources`}`;
  const how = [wholeWords ? 'whole words' : 'also inside words', matchCase ? 'case matched' : 'any case'].join(', ');
  return `${count} of ${terms.join(', ')} (${how}). ${stateFilter(found)}`;
}
