/** Text size: how wide words will be about, without a screen to measure them on. */

import { displayWidth } from '../display-width.ts';

/** Size in pixels of the words in a figure, but for its title. */
export const TEXT_SIZE = 12;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const NARROW = /^[ijltfrI1.,:;'"`|!()[\]{}/\\ -]/;
const BROAD = /^[mwMWOQGD@%&—…]/;
const CAPITAL = /^\p{Lu}/u;

/**
 * Width in pixels, on the safe side for the usual sans-serif fonts: from a third of the size for a narrow letter to the
 * size and a tenth for an emoji or a Chinese character.
 */
export function textWidth(text: string, size = TEXT_SIZE): number {
  let ems = 0;
  for (const { segment } of graphemes.segment(text)) ems += emsOf(segment);
  return ems * size;
}

/** `text`, or its beginning with an ellipsis where it is wider than `width` pixels. Whole graphemes; never empty. */
export function shortened(text: string, width: number, size = TEXT_SIZE): string {
  if (textWidth(text, size) <= width) return text;
  let room = width - textWidth('…', size);
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    room -= emsOf(segment) * size;
    if (room < 0) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * A code's path in at most `width` pixels: whole, else as many of its last levels as there is room for, since these tell
 * codes apart: `… / Realism / Zero-sum competition`. The last level alone, and any other text, is cut at its end.
 */
export function shortenedPath(path: string, width: number, size = TEXT_SIZE): string {
  if (textWidth(path, size) <= width) return path;
  const levels = path.split(' / ');
  for (let from = 1; from < levels.length; from++) {
    const end = ['…', ...levels.slice(from)].join(' / ');
    if (textWidth(end, size) <= width) return end;
  }
  return shortened(levels.at(-1)!, width, size);
}

function emsOf(grapheme: string): number {
  const columns = displayWidth(grapheme);
  if (columns !== 1) return columns * 0.55;
  if (NARROW.test(grapheme)) return 0.38;
  if (BROAD.test(grapheme)) return 0.95;
  return CAPITAL.test(grapheme) ? 0.72 : 0.62;
}
