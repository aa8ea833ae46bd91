/** Hits of lists of terms in all sources under a filter. */

import {
  findWords,
  type MatchOptions,
  type SearchedText,
  storedMatches,
  wordsPattern,
} from '../../../shared/analysis/search/find-term.ts';
import { type ExpressionTerm, readTerm, type WordsTerm } from '../../../shared/analysis/search/term.ts';
import { fail } from '../../../shared/api/failure.ts';
import type { CodingFilter } from '../../../shared/model/coding.ts';
import type { Filter } from '../../../shared/model/filter.ts';
import type { SourceId } from '../../../shared/model/ids.ts';
import { compareRanges, type TextRange } from '../../../shared/text/range.ts';
import type { RangeList } from '../../../shared/text/range-list.ts';
import { filteredSources } from '../../store/coding-rows.ts';
import type { ReadableDb } from '../../store/database.ts';
import { type SearchableSource, searchableSources } from '../../store/search.ts';
import { codedRanges, type ReadingContext, restrictsCodings } from '../read-texts.ts';
import { resolveFilter } from '../resolve-filter.ts';
import { expressionMatcher } from './expressions.ts';
import { searchedText } from './searched-text.ts';

export interface Looking extends MatchOptions {
  readonly filter: Filter;
}

/** A source with hits. */
export interface SourceWithHits extends SearchableSource {
  readonly body: string;
  readonly words: RangeList;
  /** For each list of terms its hits: by start, then by end, each range once. */
  readonly hits: readonly (readonly TextRange[])[];
}

/** More is no answer to read, and would fill the memory. */
const MOST_HITS = 1_000_000;

/** Hands each source with a hit to `use`, in the order of sources; tells how far it is, and stops where it was cancelled. */
export function findHits(
  { db, progress, signal }: ReadingContext,
  lists: readonly (readonly string[])[],
  looking: Looking,
  use: (source: SourceWithHits) => void,
): void {
  const find = hitFinder(lists, looking);
  const filter = resolveFilter(db, looking.filter);
  const sources = sourcesToSearch(db, lists.flat(), filter);
  const isInside = insideCodings(db, filter);
  const step = Math.ceil(sources.length / 100);
  let total = 0;
  for (const [place, source] of sources.entries()) {
    if (signal.aborted) fail('cancelled', 'The search was cancelled.');
    if (place % step === 0) progress(place, sources.length);
    const searched = searchedText(db, source.text);
    const hits = find(searched, source.name).map((ranges) => ranges.filter(isInside(source.id)));
    const count = hits.reduce((sum, { length }) => sum + length, 0);
    total += count;
    if (total > MOST_HITS) fail('too-large', `There are more than ${MOST_HITS} hits. Look for something less common.`);
    if (count > 0) use({ ...source, body: searched.text, words: searched.words, hits });
  }
}

/** Finds the hits of each list in a text. */
function hitFinder(
  lists: readonly (readonly string[])[],
  options: MatchOptions,
): (text: SearchedText, place: string) => TextRange[][] {
  const expressions: ExpressionTerm[] = [];
  const byList = lists.map((written) => {
    const words: { term: WordsTerm; pattern: RegExp }[] = [];
    const matched: number[] = [];
    for (const term of written.map(readTerm)) {
      if (term.kind === 'expression') matched.push(expressions.push(term) - 1);
      else words.push({ term, pattern: wordsPattern(term, options) });
    }
    return { words, matched };
  });
  const match = expressionMatcher(expressions, MOST_HITS);
  return (text, place) => {
    const matches = match(text.composed.text, place);
    return byList.map(({ words, matched }) =>
      inOrder([
        ...words.map(({ term, pattern }) => findWords(text, term, pattern, options)),
        ...matched.map((n) => storedMatches(text, matches[n]!)),
      ]),
    );
  };
}

/** The hits of all terms by start, then by end, each range once. */
function inOrder(ofTerms: readonly (readonly TextRange[])[]): TextRange[] {
  if (ofTerms.length === 1) return [...ofTerms[0]!];
  const sorted = ofTerms.flat().sort(compareRanges);
  return sorted.filter((range, i) => i === 0 || compareRanges(range, sorted[i - 1]!) !== 0);
}

function sourcesToSearch(db: ReadableDb, terms: readonly string[], filter: CodingFilter): SearchableSource[] {
  const wanted = new Set(filteredSources(db, filter));
  const words = terms.map(readTerm).map((term) => (term.kind === 'words' ? term.words.map(({ text }) => text) : []));
  return searchableSources(db, words).filter(({ id }) => wanted.has(id));
}

/** Whether a hit lies within a coding of a filter that restricts codings; every hit does where it does not. */
function insideCodings(db: ReadableDb, filter: CodingFilter): (source: SourceId) => (hit: TextRange) => boolean {
  if (!restrictsCodings(filter)) return () => () => true;
  const rangesOf = codedRanges(db, filter);
  return (source) => {
    const { start, end } = rangesOf(source);
    // Hits come in the order of the text: of the codings that start before one, the furthest end is all that counts.
    let next = 0;
    let reach = 0;
    return (hit) => {
      for (; next < start.length && start[next]! <= hit.start; next++) reach = Math.max(reach, end[next]!);
      return hit.end <= reach;
    };
  };
}
