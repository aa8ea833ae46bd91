/** Whole characters as a reader sees them: no range may split an emoji, a surrogate pair or a combining mark. */

import type { TextRange } from './range.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether a range may start or end at `offset`: 0, the end of the text, or between two graphemes. */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return offset === 0 || offset === text.length;
  const before = text.charCodeAt(offset - 1);
  if (before !== 0x0d && standsAlone(before) && standsAlone(text.charCodeAt(offset))) return true;
  return graphemeAt(text, offset).start === offset;
}

/**
 * Whether a code unit is a character that joins no other of its kind, but for CR and LF: one below U+0300, a Chinese one,
 * or the punctuation of either. Between two of them is a boundary, whatever the line holds: no need to look at it.
 */
function standsAlone(unit: number): boolean {
  if (unit < 0x300) return true;
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3001 && unit <= 0x3020) || (unit >= 0xff01 && unit <= 0xff5e);
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
