/** The words, sentences and paragraphs around a place, to select and to move ends by. */

import { trimmed } from './adjoining.ts';
import { type Block, isParagraph } from './block.ts';
import { sentencesOf, wordsOf } from './boundaries.ts';
import { lengthOf, type TextRange } from './range.ts';

export type PieceKind = 'word' | 'sentence' | 'paragraph';

/** A text with its blocks. */
export interface BlockedText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The first piece that ends after `offset`: the one that holds it, or the next. Looks at the blocks from there on only. */
export function pieceFrom({ text, blocks }: BlockedText, kind: PieceKind, offset: number): TextRange | undefined {
  for (let at = firstAfter(blocks, offset); at < blocks.length; at++) {
    const found = piecesIn(text, blocks[at]!, kind).find(({ end }) => end > offset);
    if (found) return found;
  }
  return undefined;
}

/** The last piece that starts before `offset`: the one that reaches there, or the one before. */
export function pieceUpTo({ text, blocks }: BlockedText, kind: PieceKind, offset: number): TextRange | undefined {
  for (let at = Math.min(firstAfter(blocks, offset), blocks.length - 1); at >= 0; at--) {
    const found = piecesIn(text, blocks[at]!, kind).findLast(({ start }) => start < offset);
    if (found) return found;
  }
  return undefined;
}

/** The smallest range of whole pieces that holds `range`, of which some may lie between pieces. */
export function wholePieces(text: BlockedText, kind: PieceKind, range: TextRange): TextRange {
  const first = pieceFrom(text, kind, range.start);
  const last = pieceUpTo(text, kind, range.end);
  return {
    start: first && first.start < range.start ? first.start : range.start,
    end: last && last.end > range.end ? last.end : range.end,
  };
}

/** The block that holds the character at `offset`. O(log n). */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  const block = blocks[firstAfter(blocks, offset)];
  return block && block.start <= offset ? block : undefined;
}

/** Of one block, ascending, without the white space after them. */
function piecesIn(text: string, block: Block, kind: PieceKind): TextRange[] {
  if (!isParagraph(block)) return [];
  if (kind === 'paragraph') return [{ start: block.start, end: block.end }];
  const list = kind === 'word' ? wordsOf(text, [block]) : sentencesOf(text, [block]);
  const pieces: TextRange[] = [];
  for (let i = 0; i < list.length; i += 2) pieces.push(trimmed(text, { start: list[i]!, end: list[i + 1]! }));
  return pieces.filter((piece) => lengthOf(piece) > 0);
}

/** Index of the first block that ends after `offset`. O(log n). */
function firstAfter(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
