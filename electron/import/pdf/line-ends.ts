/** How lines begin and end. */

import type { Line } from './lines.ts';

/** In ems: a space, and what the width of a word may be wrong by. */
const SPARE = 0.8;

/** Points that its first word takes, about; of a script without spaces the first sign. */
function firstWidth({ text, width }: Line): number {
  const sign = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.exec(text)?.[0];
  const word = sign ?? /^\S+/.exec(text)?.[0] ?? '';
  return (width * weightOf(word)) / weightOf(text);
}

const NARROW = /[iljtfrI .,;:'’|!()-]/;
const WIDE = /[mw\p{Lu}—]/u;

/** How wide a text is, set in a type of unknown widths. */
function weightOf(text: string): number {
  let weight = 0;
  for (const character of text) weight += NARROW.test(character) ? 3 : WIDE.test(character) ? 7 : 5;
  return weight;
}

/** Whether a sentence ends with it. */
export function isEnded({ text }: Line): boolean {
  return /[.!?:;\u2026\u3002\uff01\uff1f\u061f\u06d4]["'\u00bb\u2019\u201c\u201d)\]]*(?:\d{1,3}|\[\d+\])?$/u.test(text);
}

/** Whether the first word of the next line would have had room on it. */
export function hasRoomFor(line: Line, next: Line): boolean {
  return line.slack > firstWidth(next) + SPARE * line.size;
}

/** Dots lead to a page number, as in a table of contents. */
export function isLeader({ text }: Line): boolean {
  return /(?:\. ?){4,}\s*(?:\d+|[ivxlc]+)$/.test(text);
}

/** Words in several places, as in the row of a table. */
export function isTable({ cells }: Line): boolean {
  return cells.length > 1;
}
