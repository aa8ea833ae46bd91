/** A coding with everything that an export tells of it: its source with the text, its code and its coder. */

import type { Code } from '../model/code.ts';
import type { Coder } from '../model/coder.ts';
import type { Coding } from '../model/coding.ts';
import type { Source } from '../model/source.ts';
import { snapToGraphemes } from '../text/graphemes.ts';
import { type PageNumbers, pageNumbersOf, pagesInWords } from '../text/page-numbers.ts';
import type { TextRange } from '../text/range.ts';
import { countOf, firstEndingAfter, firstStartingFrom, type RangeList } from '../text/range-list.ts';
import { type SpokenTime, timeInWords } from '../text/spoken-times.ts';

/** The text of a source, read once for all its codings. */
export interface CodedText {
  readonly body: string;
  readonly paragraphs: RangeList;
  readonly sentences: RangeList;
  /** Offset at which each page begins, ascending; absent where the text came without pages. */
  readonly pages?: readonly number[] | undefined;
  /** When each paragraph was spoken; absent where the text came without time codes. */
  readonly times?: readonly SpokenTime[] | undefined;
  /** Number of code points before a UTF-16 offset. */
  readonly codePointsBefore: (offset: number) => number;
}

export interface CodedRow {
  readonly source: Source;
  readonly text: CodedText;
  /** Its counts are 0. */
  readonly code: Code;
  readonly coder: Omit<Coder, 'codings'>;
  readonly coding: Coding;
}

export type ContextUnit = 'sentence' | 'paragraph';

export function quotationOf({ text, coding }: CodedRow): string {
  return text.body.slice(coding.start, coding.end);
}

/** The range of the whole units that a coding touches; the coding's own where it lies between units. */
export function contextOf({ text, coding }: CodedRow, unit: ContextUnit): TextRange {
  const units = unit === 'sentence' ? text.sentences : text.paragraphs;
  const { start, end } = coding;
  const first = firstEndingAfter(units, start);
  const last = firstStartingFrom(units, end) - 1;
  if (last < first) return { start, end };
  return { start: Math.min(start, units[2 * first]!), end: Math.max(end, units[2 * last + 1]!) };
}

/** The words on both sides of a coding, about `most` characters each, whole graphemes. */
export function wordsAround(
  { text: { body }, coding }: CodedRow,
  most: number,
): readonly [before: string, after: string] {
  const from = snapToGraphemes(body, { start: Math.max(0, coding.start - most), end: coding.start }).start;
  const to = snapToGraphemes(body, { start: coding.end, end: Math.min(body.length, coding.end + most) }).end;
  return [body.slice(from, coding.start), body.slice(coding.end, to)];
}

/** Numbers of the first and the last paragraph that a coding touches, from 1. */
export function paragraphsOf({ text: { paragraphs }, coding }: CodedRow): readonly [first: number, last: number] {
  const first = Math.min(firstEndingAfter(paragraphs, coding.start) + 1, countOf(paragraphs));
  return [first, Math.max(first, firstStartingFrom(paragraphs, coding.end))];
}

/** Undefined where the text came without pages. */
export function pagesOf({ text: { pages }, coding }: CodedRow): PageNumbers | undefined {
  return pages && pageNumbersOf(pages, coding);
}

/** When its paragraphs begin to be spoken, the first and the last; empty where the text came without time codes. */
export function timeOf(row: CodedRow): string {
  const { times } = row.text;
  if (!times) return '';
  const [first, last] = paragraphsOf(row);
  const [from, to] = [timeInWords(times[first - 1]!.start), timeInWords(times[last - 1]!.start)];
  return from === to ? from : `${from}\u2013${to}`;
}

/** For example `p. 3`, `pp. 3–4`, `0:12:05` in a transcript, or `paragraph 12` where there is neither. */
export function placeOf(row: CodedRow): string {
  const pages = pagesOf(row);
  if (pages) return pagesInWords(pages);
  const time = timeOf(row);
  if (time) return time;
  const [first, last] = paragraphsOf(row);
  return first === last ? `paragraph ${first}` : `paragraphs ${first}\u2013${last}`;
}
