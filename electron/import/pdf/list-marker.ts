/** The bullets and numbers of list items. */

import { isEnded } from './line-ends.ts';
import type { Line } from './lines.ts';

const BULLET =
  /^[\u2022\u2023\u25aa\u25ab\u25cf\u25cb\u25e6\u25a0\u25a1\u2043\u2219\u00b7\uf0b7\uf0a7\u27a2\u2713\u2714*\u2013-]\s+(?=\S)/u;
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})\)|(?:\d{1,2}|[a-z])\.)\s+(?=\S)/;

/** The bullet or number at the start of a text with the space after it; empty where there is none. */
export function markerIn(text: string): string {
  return BULLET.exec(text)?.[0] ?? NUMBER.exec(text)?.[0] ?? '';
}

/**
 * Whether a line is the first of a list item: after a line that is ended, or with the words after its marker above those of
 * the next line.
 */
export function startsWithMarker(line: Line, last: Line | undefined, next: Line | undefined): boolean {
  const marker = markerIn(line.text);
  if (marker === '') return false;
  if (/^[^-\u2013*\d\p{L}(]/u.test(marker)) return true;
  const isHanging = next?.column === line.column && next.indent > line.indent + 0.5 * line.size;
  return isHanging || (last !== undefined && (isEnded(last) || markerIn(last.text) !== ''));
}
