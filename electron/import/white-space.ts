/** White space as JavaScript's `trim` has it, without which a block starts and ends. */

import type { TextRange } from '../../shared/text/range.ts';

const SPACE = 0x20;
const OTHER_WHITE_SPACE = /\s/;

/** Whether the code unit at `offset` is white space. */
export function isWhiteSpaceAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code > SPACE && code < 0xa0) return false;
  return code === SPACE || OTHER_WHITE_SPACE.test(text[offset]!);
}

/** `[start, end)` without white space at its ends, or undefined where nothing is left. */
export function trimmedRange(text: string, start: number, end: number): TextRange | undefined {
  let from = start;
  let to = end;
  while (from < to && isWhiteSpaceAt(text, from)) from++;
  while (from < to && isWhiteSpaceAt(text, to - 1)) to--;
  return from < to ? { start: from, end: to } : undefined;
}
