/** A quotation cut into pieces, those that are marked and those between them. */

import type { TextRange } from '../../shared/text/range.ts';

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** `marks` are ascending and disjoint; no piece is empty. */
export function piecesOf(text: string, marks: readonly TextRange[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), isMarked: false });
  return pieces.filter(({ text }) => text !== '');
}
