/** Whole characters as a reader sees them: no range may split an emoji, a surrogate pair or a combining mark. */

import type { TextRange } from './range.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether a range may start or end at `offset`: 0, the end of the text, or between two graphemes. */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return offset === 0 || offset === text.length;
  return isPlainBoundary(text, offset) || graphemeAt(text, offset).start === offset;
}

/**
 * Whether there is a boundary at `offset` whatever else the text holds: behind a line feed, between characters that stand alone,
 * or between a letter and a space.
 */
function isPlainBoundary(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  if (before === LINE_FEED) return true;
  const after = text.charCodeAt(offset);
  if (before !== CARRIAGE_RETURN && standsAlone(before) && standsAlone(after)) return true;
  return after === SPACE && isLetter(before);
}

/** Greek, Cyrillic, Armenian, Hebrew and Arabic letters: no sign among them that joins what follows it. */
function isLetter(unit: number): boolean {
  return (unit >= 0x370 && unit <= 0x5f4) || (unit >= 0x620 && unit <= 0x64a);
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

/** The grapheme that holds the code unit at `offset` (0 <= offset < text.length). Looks no further than to the next plain boundaries. */
export function graphemeAt(text: string, offset: number): TextRange {
  let from = Math.min(offset, text.length);
  while (from > 0 && !isPlainBoundary(text, from)) from--;
  let to = offset + 1;
  while (to < text.length && !isPlainBoundary(text, to)) to++;
  const found = graphemes.segment(text.slice(from, to)).containing(offset - from);
  if (!found) throw new RangeError(`no character at ${offset} in a text of ${text.length}`);
  const start = from + found.index;
  return { start, end: start + found.segment.length };
}
