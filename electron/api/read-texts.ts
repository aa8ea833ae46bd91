/** The texts of sources with their words and sentences, read one after the other. */

import { type SourceSlice, slicesBySource } from '../../shared/analysis/coding-columns.ts';
import { markAll, markInside, type Ranges, type WordMarks } from '../../shared/analysis/words/word-marks.ts';
import type { TextWithUnits } from '../../shared/analysis/words/word-stream.ts';
import { fail } from '../../shared/api/failure.ts';
import type { CodingFilter } from '../../shared/model/coding.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import type { RangeList } from '../../shared/text/range-list.ts';
import { readCodingColumns, unitsOfSources } from '../store/coding-rows.ts';
import type { ReadableDb } from '../store/database.ts';
import { readSourceBody } from '../store/texts.ts';
import type { Context } from './context.ts';

export type ReadingContext = Pick<Context, 'db' | 'progress' | 'signal'>;

/** Hands each text to `use`, one in memory at a time; tells how far it is, and stops where the call was cancelled. */
export function eachText(
  { db, progress, signal }: ReadingContext,
  sources: readonly SourceId[],
  use: (source: SourceId, text: TextWithUnits) => void,
): void {
  const units = unitsOfSources(db);
  const step = Math.ceil(sources.length / 100);
  for (const [place, source] of sources.entries()) {
    if (signal.aborted) fail('cancelled', 'The count was cancelled.');
    if (place % step === 0) progress(place, sources.length);
    use(source, {
      text: readSourceBody(db, source),
      words: units(source, 'words'),
      sentences: units(source, 'sentences'),
    });
  }
}

/** Whether a filter lets only some codings of its sources through. */
export function restrictsCodings({ codes, coders, madeFrom, madeBefore, codings }: CodingFilter): boolean {
  return [codes, coders, madeFrom, madeBefore, codings].some((condition) => condition !== undefined);
}

/** The words that a filter leaves to be counted: all of its sources, or where it restricts codings those inside them. */
export function countedWords(db: ReadableDb, filter: CodingFilter): (source: SourceId, words: RangeList) => WordMarks {
  if (!restrictsCodings(filter)) return (_, words) => markAll(words);
  const rangesOf = codedRanges(db, filter);
  return (source, words) => markInside(words, rangesOf(source));
}

/** The ranges of the codings on each source, read once. */
export function codedRanges(db: ReadableDb, filter: CodingFilter): (source: SourceId) => Ranges {
  const { start, end, ...columns } = readCodingColumns(db, filter);
  const slices = new Map(slicesBySource({ start, end, ...columns }).map((slice) => [slice.source, slice]));
  const none: Pick<SourceSlice, 'from' | 'to'> = { from: 0, to: 0 };
  return (source) => {
    const { from, to } = slices.get(source) ?? none;
    return { start: start.subarray(from, to), end: end.subarray(from, to) };
  };
}
