/** Suggested codes: those whose earlier quotations have most words in common with a passage. */

import type { CodeId, CodingId, SourceId } from '../../model/ids.ts';
import type { TextRange } from '../../text/range.ts';
import { type CodedPassages, countsOf } from './coded-passages.ts';
import { STOP_WORD } from './passage-words.ts';
import type { SharedWord, Suggestions, TellingCoding } from './suggestions-result.ts';

export interface PassageToCode extends TextRange {
  readonly source: number;
  /** Its words, stop words among them. */
  readonly words: Int32Array;
}

export interface SuggestionChoice {
  /** The most codes to suggest. */
  readonly codes: number;
  /** The most quotations to tell of each: up to five. */
  readonly quotations: number;
}

/** Quotations by which a code is judged: one alone may be like the passage by chance. */
const NEIGHBOURS = 5;

/**
 * A passage and a quotation are as alike as the cosine of the angle between their vectors of TF-IDF weights,
 * `sum over shared words of weight x weight / (length x length)`; a code is as likely as its five quotations most like the
 * passage are on average, where those that it lacks count 0 (nearest neighbours, after Yang, "An evaluation of statistical
 * approaches to text categorization", 1999). Words of the passage that no quotation has do not count. Passages that share
 * a character with this one are left out; equal codes and quotations stand in the order of their ids and of the texts.
 * `wordOf` names words by their numbers. O(words in all passages): all are looked at, which takes 0.15 s for a million
 * passages of 29 words.
 */
export function suggestCodes(
  passages: CodedPassages,
  passage: PassageToCode,
  choice: SuggestionChoice,
  wordOf: (number: number) => string,
): Suggestions<TellingCoding> {
  const { codings, first, words, from, to, norm } = passages;
  const shares = sharesOf(passages, passage.words);
  const found = new Map<number, Likeness[]>();
  let compared = 0;
  for (let i = 0; i < from.length; i++) {
    const at = first[i]!;
    const overlaps =
      codings.source[at] === passage.source && codings.start[at]! < passage.end && passage.start < codings.end[at]!;
    if (overlaps) continue;
    compared++;
    const score = likeness(words, from[i]!, to[i]!, shares) / norm[i]!;
    if (!(score > 0)) continue;
    for (let coding = at; coding < first[i + 1]!; coding++) {
      keepNearest(found, codings.code[coding]!, { passage: i, coding, score });
    }
  }
  const tell = ({ passage, coding, score }: Likeness): TellingCoding => ({
    coding: codings.id[coding]! as CodingId,
    source: codings.source[coding]! as SourceId,
    score,
    sharedWords: sharedWords(words.subarray(from[passage], to[passage]), shares, norm[passage]!, wordOf),
  });
  const ranked = [...found]
    .map(([code, nearest]) => ({
      code,
      nearest,
      score: nearest.reduce((sum, { score }) => sum + score, 0) / NEIGHBOURS,
    }))
    .sort((a, b) => b.score - a.score || a.code - b.code);
  return {
    compared,
    words: passage.words.filter((word) => word !== STOP_WORD).length,
    codes: ranked.slice(0, choice.codes).map(({ code, nearest, score }) => ({
      code: code as CodeId,
      score,
      quotations: nearest.slice(0, choice.quotations).map(tell),
    })),
  };
}

/** How much one occurrence of each word adds to the likeness with this passage, before the other's length is known. */
function sharesOf({ idf }: CodedPassages, words: Int32Array): Float64Array {
  const shares = new Float64Array(idf.length);
  let squares = 0;
  for (const [word, count] of countsOf(words)) {
    const weight = count * (idf[word] ?? 0);
    squares += weight ** 2;
    if (weight > 0) shares[word] = weight * idf[word]!;
  }
  const norm = Math.sqrt(squares);
  return norm === 0 ? shares : shares.map((share) => share / norm);
}

function likeness(words: Int32Array, from: number, to: number, shares: Float64Array): number {
  let sum = 0;
  for (let i = from; i < to; i++) if (words[i] !== STOP_WORD) sum += shares[words[i]!]!;
  return sum;
}

/** A quotation that is like the passage: its passage and its place among the codings. */
interface Likeness {
  readonly passage: number;
  readonly coding: number;
  readonly score: number;
}

/** Each code has a passage once, whoever applied it there. */
function keepNearest(found: Map<number, Likeness[]>, code: number, likeness: Likeness): void {
  const kept = found.get(code);
  if (!kept) {
    found.set(code, [likeness]);
    return;
  }
  if (kept.length === NEIGHBOURS && likeness.score <= kept.at(-1)!.score) return;
  if (kept.some(({ passage }) => passage === likeness.passage)) return;
  if (kept.length === NEIGHBOURS) kept.pop();
  const place = kept.findIndex(({ score }) => score < likeness.score);
  kept.splice(place < 0 ? kept.length : place, 0, likeness);
}

function sharedWords(
  words: Int32Array,
  shares: Float64Array,
  norm: number,
  wordOf: (number: number) => string,
): SharedWord[] {
  return [...countsOf(words)]
    .filter(([word]) => shares[word]! > 0)
    .map(([word, count]) => ({ word: wordOf(word), weight: (count * shares[word]!) / norm }))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
}
