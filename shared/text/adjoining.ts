/** Ranges that adjoin: nothing to be read lies between them. */

import { snapToGraphemes } from './graphemes.ts';
import type { TextRange } from './range.ts';

/** What is read: letters, figures and pictures. The marks that format a text and its punctuation are not. */
const READ = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** Whether both overlap, touch, or have only white space and punctuation between them. */
export function adjoin(text: string, a: TextRange, b: TextRange): boolean {
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  return from >= to || !READ.test(text.slice(from, to));
}

/** The range without white space at its ends, in whole graphemes; an empty one where it holds nothing else. */
export function trimmed(text: string, range: TextRange): TextRange {
  const words = text.slice(range.start, range.end);
  const start = range.start + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return snapToGraphemes(text, { start, end });
}
