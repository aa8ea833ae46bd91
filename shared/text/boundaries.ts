/** Words and sentences of a text, found once when it is imported. */

import type { TextRange } from './range.ts';
import type { RangeList } from './range-list.ts';

/** One fixed locale: figures may not depend on the machine that counts. */
const LOCALE = 'en';
const words = new Intl.Segmenter(LOCALE, { granularity: 'word' });
const sentences = new Intl.Segmenter(LOCALE, { granularity: 'sentence' });

/** The word-like segments of each block, ascending. About 70 ms per million characters. */
export function wordsOf(text: string, blocks: readonly TextRange[]): RangeList {
  return segmentsIn(text, blocks, words, true);
}

/** The sentences of each block, ascending; white space after a sentence belongs to it. None crosses a block. */
export function sentencesOf(text: string, blocks: readonly TextRange[]): RangeList {
  return segmentsIn(text, blocks, sentences, false);
}

/** Words and what stands between them: every character is in one of these pieces, each made of whole graphemes. */
export function wordPiecesOf(text: string): string[] {
  return Array.from(words.segment(text), (part) => part.segment);
}

/** Ends every word and every sentence before it. */
const SEPARATOR = '\u2029';

/** Characters that are looked at together: for each block apart, it would take twice the time and memory. */
const BATCH = 10_000;

function segmentsIn(text: string, blocks: readonly TextRange[], by: Intl.Segmenter, wordsOnly: boolean): RangeList {
  const found: number[] = [];
  for (let first = 0; first < blocks.length; ) {
    const batch = batchFrom(blocks, first);
    let place = 0;
    /** Where the block begins in what is looked at together. */
    let from = 0;
    for (const { index, segment, isWordLike } of by.segment(joined(text, batch))) {
      while (index >= from + lengthOf(batch[place]!)) from += lengthOf(batch[place++]!);
      if (wordsOnly && !isWordLike) continue;
      const block = batch[place]!;
      const start = block.start + index - from;
      const end = Math.min(block.end, start + segment.length);
      if (end > start) found.push(start, end);
    }
    first += batch.length;
  }
  return Int32Array.from(found);
}

function batchFrom(blocks: readonly TextRange[], first: number): readonly TextRange[] {
  let length = 0;
  let end = first;
  while (end < blocks.length && length < BATCH) length += lengthOf(blocks[end++]!);
  return blocks.slice(first, end);
}

function joined(text: string, blocks: readonly TextRange[]): string {
  return blocks.map(({ start, end }) => text.slice(start, end) + SEPARATOR).join('');
}

/** With the separator behind it. */
function lengthOf({ start, end }: TextRange): number {
  return end - start + SEPARATOR.length;
}
