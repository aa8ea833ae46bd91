/** Quotations with the words marked that they share with a passage. */

import { type TextWords, wordsIn } from '../../shared/analysis/suggestions/passage-words.ts';
import type { TellingCoding, TellingQuotation } from '../../shared/analysis/suggestions/suggestions-result.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { readCoding } from '../store/codings.ts';
import type { ReadableDb } from '../store/database.ts';
import { sourceName } from '../store/sources.ts';
import { readSourceBody } from '../store/texts.ts';
import { markerReader } from './marker-reader.ts';

/** Characters shown of a quotation: of a longer one, some before its first shared word and the rest after it. */
const LONGEST = 160;
const BEFORE = 40;

/** Reads each text once. */
export function quotationTeller(
  db: ReadableDb,
  wordsOf: (source: number) => TextWords,
  nameOf: (word: number) => string,
): (telling: TellingCoding) => TellingQuotation {
  const bodies = new Map<number, string>();
  const markersIn = markerReader(db);
  return (telling) => {
    const { source } = telling;
    const body = bodies.get(source) ?? readSourceBody(db, source);
    bodies.set(source, body);
    const { start, end } = readCoding(db, telling.coding);
    const shared = new Set(telling.sharedWords.map(({ word }) => word));
    const marks = placesOf(wordsOf(source), { start, end }, (word) => shared.has(nameOf(word)));
    const shown = shownOf(wordsOf(source), { start, end }, marks[0]!.start);
    return {
      ...telling,
      sourceName: sourceName(db, source),
      start,
      end,
      text: body.slice(shown.start, shown.end),
      from: shown.start,
      ...markersIn(source, shown),
      cut: [shown.start > start, shown.end < end],
      marks: marks.filter((mark) => mark.end <= shown.end).map((mark) => shifted(mark, -shown.start)),
    };
  };
}

/** Where wanted words stand within a range, cut off at its ends. */
function placesOf(words: TextWords, { start, end }: TextRange, isWanted: (word: number) => boolean): TextRange[] {
  const { ranges, numbers } = words;
  const [from, to] = wordsIn(words, start, end);
  const places: TextRange[] = [];
  for (let i = from; i < to; i++) {
    if (!isWanted(numbers[i]!)) continue;
    places.push({ start: Math.max(start, ranges[2 * i]!), end: Math.min(end, ranges[2 * i + 1]!) });
  }
  return places;
}

/** Whole words, as far as they lie within the range. */
function shownOf(words: TextWords, { start, end }: TextRange, mark: number): TextRange {
  if (end - start <= LONGEST) return { start, end };
  const from = Math.max(start, Math.min(mark - BEFORE, end - LONGEST));
  const [first, last] = wordsIn(words, from, from + LONGEST);
  const { ranges } = words;
  return {
    start: from === start ? start : Math.max(start, ranges[2 * first]!),
    end: from + LONGEST === end ? end : Math.min(end, ranges[2 * last - 1]!),
  };
}

function shifted({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by };
}
