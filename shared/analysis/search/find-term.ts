/** Where search terms stand in one text. */

import type { ComposedText } from '../../text/composed.ts';
import { isGraphemeBoundary, snapToGraphemes } from '../../text/graphemes.ts';
import type { TextRange } from '../../text/range.ts';
import { firstEndingAfter, type RangeList } from '../../text/range-list.ts';
import type { WordsTerm } from './term.ts';

export interface SearchedText {
  /** As it is stored. */
  readonly text: string;
  readonly composed: ComposedText;
  readonly words: RangeList;
}

export interface MatchOptions {
  readonly matchCase: boolean;
  /** No hit begins or ends inside a word. Words are those of the counts. */
  readonly wholeWords: boolean;
}

/** Inside a phrase, what a prefix may go on with. */
const REST_OF_WORD = "[\\p{L}\\p{M}\\p{N}\\p{Pc}'’ʼ]*";

/** What finds the words in a composed text; the boundaries of words are not looked at. */
export function wordsPattern({ words }: WordsTerm, { matchCase }: MatchOptions): RegExp {
  const source = words.map(({ text, isPrefix }, i) => {
    const exact = text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/['’ʼ]/gu, "['’ʼ]");
    // The last word's rest is taken from the words of the text.
    return isPrefix && i < words.length - 1 ? exact + REST_OF_WORD : exact;
  });
  return new RegExp(source.join('\\s+'), matchCase ? 'gu' : 'giu');
}

/**
 * The hits of words in a text, ascending and disjoint: whole characters, canonically equal to the term (é in either form),
 * any white space between words; a typographic apostrophe is a plain one. A prefix at the end takes the rest of its word.
 */
export function findWords(
  searched: SearchedText,
  term: WordsTerm,
  pattern: RegExp,
  options: MatchOptions,
): TextRange[] {
  const { text } = searched.composed;
  const hits: TextRange[] = [];
  const search = new RegExp(pattern);
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const hit = hitOf(searched, match, term, options);
    // Hits do not overlap, but a match that is none may hide another.
    if (!hit) search.lastIndex = match.index + (text.codePointAt(match.index)! > 0xffff ? 2 : 1);
    else if (hit.start >= (hits.at(-1)?.end ?? 0)) hits.push(hit);
  }
  return hits;
}

function hitOf(
  { text, composed, words }: SearchedText,
  match: RegExpExecArray,
  term: WordsTerm,
  { wholeWords }: MatchOptions,
): TextRange | undefined {
  const start = composed.stored(match.index);
  const matchEnd = composed.stored(match.index + match[0].length);
  if (start === undefined || matchEnd === undefined) return undefined;
  if (!isGraphemeBoundary(text, start) || !isGraphemeBoundary(text, matchEnd)) return undefined;
  if (wholeWords && wordAround(words, start)) return undefined;
  const cut = wordAround(words, matchEnd);
  const isPrefix = term.words.at(-1)!.isPrefix;
  if (wholeWords && cut && !isPrefix) return undefined;
  return { start, end: isPrefix && cut ? cut.end : matchEnd };
}

/** The word that has characters on both sides of `offset`. */
function wordAround(words: RangeList, offset: number): TextRange | undefined {
  const word = firstEndingAfter(words, offset);
  const [start, end] = [words[2 * word], words[2 * word + 1]];
  return start !== undefined && start < offset ? { start, end: end! } : undefined;
}

/** Matches of an expression in the composed text, as ranges of the stored one: widened to whole characters, each once. */
export function storedMatches({ text, composed }: SearchedText, matches: readonly number[]): TextRange[] {
  const hits: TextRange[] = [];
  for (let i = 0; i < matches.length; i += 2) {
    let start = matches[i]!;
    let end = matches[i + 1]!;
    while (composed.stored(start) === undefined) start--;
    while (composed.stored(end) === undefined) end++;
    const hit = snapToGraphemes(text, { start: composed.stored(start)!, end: composed.stored(end)! });
    if (hit.start >= (hits.at(-1)?.end ?? 0)) hits.push(hit);
  }
  return hits;
}
