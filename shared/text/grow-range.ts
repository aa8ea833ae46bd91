/** Selections that grow and shrink by words, sentences and paragraphs, and ranges whose ends move. */

import { graphemeAt } from './graphemes.ts';
import { type BlockedText, blockAt, type PieceKind, pieceFrom, pieceUpTo, wholePieces } from './pieces.ts';
import type { TextRange } from './range.ts';

/** The piece at `offset`, else the next one, else the last. Undefined in a text without any. */
export function selectPiece(text: BlockedText, kind: PieceKind, offset: number): TextRange | undefined {
  return pieceFrom(text, kind, offset) ?? pieceUpTo(text, kind, offset);
}

/** Completes the pieces at both ends; where they are whole already, takes in the next one at the end. */
export function growRange(text: BlockedText, kind: PieceKind, range: TextRange): TextRange {
  const whole = wholePieces(text, kind, range);
  if (whole.start < range.start || whole.end > range.end) return whole;
  return { start: range.start, end: pieceFrom(text, kind, range.end)?.end ?? range.end };
}

/** Lets go of the last piece, or of what there is of it; the range stays where it holds no other. */
export function shrinkRange(text: BlockedText, kind: PieceKind, range: TextRange): TextRange {
  const last = pieceUpTo(text, kind, range.end);
  const before = last && pieceUpTo(text, kind, last.start);
  return before && before.end > range.start ? { start: range.start, end: before.end } : range;
}

export interface EndMove {
  readonly end: 'start' | 'end';
  readonly by: 'character' | 'word';
  /** 1 towards the end of the text. */
  readonly step: 1 | -1;
}

/** The range with one of its ends moved; it stays as it is where it would be empty or leave the text. */
export function moveEnd(text: BlockedText, range: TextRange, { end, by, step }: EndMove): TextRange {
  const from = range[end];
  const to = by === 'word' ? nextWordEnd(text, end, from, step) : nextCharacterEnd(text, end, from, step);
  const moved = { ...range, [end]: to };
  const first = text.blocks[0]?.start ?? 0;
  const last = text.blocks.at(-1)?.end ?? 0;
  return first <= moved.start && moved.start < moved.end && moved.end <= last ? moved : range;
}

/** A start goes to where words start, an end to where they end. */
function nextWordEnd(text: BlockedText, end: 'start' | 'end', from: number, step: 1 | -1): number {
  if (end === 'end') {
    if (step > 0) return pieceFrom(text, 'word', from)?.end ?? from;
    const here = pieceUpTo(text, 'word', from);
    return (here && here.end < from ? here : here && pieceUpTo(text, 'word', here.start))?.end ?? from;
  }
  if (step < 0) return pieceUpTo(text, 'word', from)?.start ?? from;
  const here = pieceFrom(text, 'word', from);
  return (here && here.start > from ? here : here && pieceFrom(text, 'word', here.end))?.start ?? from;
}

/** White space between blocks is passed over: no range starts or ends there. */
function nextCharacterEnd({ text, blocks }: BlockedText, end: 'start' | 'end', from: number, step: 1 | -1): number {
  let to = from;
  do {
    if (to === (step > 0 ? text.length : 0)) return from;
    to = step > 0 ? graphemeAt(text, to).end : graphemeAt(text, to - 1).start;
  } while (!blockAt(blocks, end === 'start' ? to : to - 1));
  return to;
}
