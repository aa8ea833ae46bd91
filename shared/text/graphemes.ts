/** Whole characters as a reader sees them: no range may split an emoji, a surrogate pair or a combining mark. */

import type { TextRange } from './range.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether a range may start or end at `offset`: 0, the end of the text, or between two graphemes. */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return offset === 0 || offset === text.length;
  // No character below U+0300 joins another, but for CR and LF: the answer for most texts, without looking at the line.
  const before = text.charCodeAt(offset - 1);
  if (before < 0x300 && text.charCodeAt(offset) < 0x300 && before !== 0x0d) return true;
  return graphemeAt(text, offset).start === offset;
}

/** The smallest range of whole graphemes that holds every character of `range`; an empty range moves back to a boundary. */
export function snapToGraphemes(text: string, range: TextRange): TextRange {
  const start = isGraphemeBoundary(text, range.start) ? range.start : graphemeAt(text, range.start).start;
  if (range.end === range.start) return { start, end: start };
  const end = isGraphemeBoundary(text, range.end) ? range.end : graphemeAt(text, range.end).end;
  return { start, end };
}

/** The grapheme that holds the code unit at `offset` (0 <= offset < text.length). Looks at one line only. */
export function graphemeAt(text: string, offset: number): TextRange {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineFeed = text.indexOf('\n', offset);
  const line = text.slice(lineStart, lineFeed < 0 ? text.length : lineFeed + 1);
  const found = graphemes.segment(line).containing(offset - lineStart);
  if (!found) throw new RangeError(`no character at ${offset} in a text of ${text.length}`);
  const start = lineStart + found.index;
  return { start, end: start + found.segment.length };
}
