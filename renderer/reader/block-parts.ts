/** Parts of blocks: what the page draws as one element, so that a paragraph of millions of characters is no burden. */

import { type Block, isParagraph } from '../../shared/text/block.ts';
import { graphemeAt, isGraphemeBoundary } from '../../shared/text/graphemes.ts';

/** Characters of a part; a block of up to twice as many stays whole. */
const PART_LENGTH = 4000;
/** How far back from there white space is looked for. */
const REACH = 400;

/** A block, or a stretch of a long one. The parts of a block follow each other without a gap. */
export interface BlockPart extends Block {
  /** The block that it belongs to. */
  readonly whole: Block;
  /** Number of the paragraph among all, from 1; undefined for what is none, and for all parts but the first. */
  readonly paragraph: number | undefined;
}

/** The parts of all blocks, in order. A part ends behind white space where there is some near, and never within a grapheme. */
export function partsOf(text: string, blocks: readonly Block[]): BlockPart[] {
  let paragraphs = 0;
  return blocks.flatMap((whole) => {
    const paragraph = isParagraph(whole) ? ++paragraphs : undefined;
    const starts = [whole.start, ...cutsIn(text, whole)];
    return starts.map((start, index) => ({
      ...whole,
      start,
      end: starts[index + 1] ?? whole.end,
      whole,
      paragraph: index === 0 ? paragraph : undefined,
    }));
  });
}

/** Where a block is parted. The row of a table is not, whose cells stand side by side. */
function cutsIn(text: string, { kind, start, end }: Block): number[] {
  const cuts: number[] = [];
  if (kind === 'table-row') return cuts;
  for (let from = start; end - from > 2 * PART_LENGTH; ) {
    const cut = cutBefore(text, from + PART_LENGTH);
    if (cut <= from) break;
    cuts.push(cut);
    from = cut;
  }
  return cuts;
}

/** The last place to part the text at or before `offset`: behind a line, else behind white space, else between graphemes. */
function cutBefore(text: string, offset: number): number {
  const before = text.slice(offset - REACH, offset);
  const lineEnd = before.lastIndexOf('\n');
  const space = lineEnd >= 0 ? lineEnd : before.search(/\s\S*$/);
  const cut = space >= 0 ? offset - REACH + space + 1 : offset;
  return isGraphemeBoundary(text, cut) ? cut : graphemeAt(text, cut).start;
}
