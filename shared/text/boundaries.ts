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

function segmentsIn(text: string, blocks: readonly TextRange[], by: Intl.Segmenter, wordsOnly: boolean): RangeList {
  const found: number[] = [];
  for (const block of blocks) {
    for (const part of by.segment(text.slice(block.start, block.end))) {
      if (wordsOnly && !part.isWordLike) continue;
      const start = block.start + part.index;
      found.push(start, start + part.segment.length);
    }
  }
  return Int32Array.from(found);
}
