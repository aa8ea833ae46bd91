/** A quotation cut into pieces, those that are marked and those between them. */

import type { TellingQuotation } from '../../shared/analysis/suggestions/suggestions-result.ts';
import { withoutMarkers } from '../../shared/text/without-markers.ts';

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Its marks are ascending and disjoint; no piece is empty. */
export function piecesOf({ text, from, marks, markers }: TellingQuotation): Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, isMarked: boolean) =>
    pieces.push({ text: withoutMarkers(text.slice(start, end), from + start, markers), isMarked });
  let at = 0;
  for (const { start, end } of marks) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, text.length, false);
  return pieces.filter(({ text }) => text !== '');
}
