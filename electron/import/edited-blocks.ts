/** The blocks of an edited text whose own format cannot be read from it any more, such as HTML: those of the text before, moved. */

import type { Block } from '../../shared/text/block.ts';
import { reanchoring, type TextEdit } from '../../shared/text/edit.ts';
import { plainBlocks } from './plain-text.ts';
import { trimmedRange } from './white-space.ts';

/**
 * Blocks between which nothing is left become one, of the first one's kind. A blank line that was put into a block parts it.
 * New words outside all blocks belong to the block on their line, else are paragraphs.
 */
export function editedBlocks(blocks: readonly Block[], edits: readonly TextEdit[], after: string): Block[] {
  const kept = cutAtBlankLines(joined(moved(blocks, edits)), edits);
  const found: Block[] = [];
  let at = 0;
  for (const block of kept) {
    const { grownStart, between } = newWordsBefore(after, at, block.start, found);
    for (const paragraph of between) found.push(paragraph);
    found.push({ ...block, start: grownStart });
    at = block.end;
  }
  for (const paragraph of newWordsBefore(after, at, after.length, found).between) found.push(paragraph);
  return found.flatMap((block) => {
    const trimmed = trimmedRange(after, block.start, block.end);
    return trimmed ? [{ ...block, ...trimmed }] : [];
  });
}

interface MovedBlock extends Block {
  /** Nothing lay between it and the block before from the start. */
  readonly touchesBefore: boolean;
}

function moved(blocks: readonly Block[], edits: readonly TextEdit[]): MovedBlock[] {
  const anchor = reanchoring(edits);
  return blocks.flatMap((block, i) => {
    const { start, end } = anchor(block);
    return start < end ? [{ ...block, start, end, touchesBefore: blocks[i - 1]?.end === block.start }] : [];
  });
}

function joined(blocks: readonly MovedBlock[]): Block[] {
  const result: Block[] = [];
  for (const { touchesBefore, ...block } of blocks) {
    const before = result.at(-1);
    const isJoined = before && (block.start < before.end || (block.start === before.end && !touchesBefore));
    if (isJoined) result[result.length - 1] = { ...before, end: Math.max(before.end, block.end) };
    else result.push(block);
  }
  return result;
}

function cutAtBlankLines(blocks: readonly Block[], edits: readonly TextEdit[]): Block[] {
  const cuts: number[] = [];
  let shift = 0;
  for (const { start, end, text } of edits) {
    for (const match of text.matchAll(/\n[^\S\n]*\n/g)) cuts.push(start + shift + match.index);
    shift += text.length - (end - start);
  }
  if (cuts.length === 0) return [...blocks];
  return blocks.flatMap((block) => {
    const edges = [block.start, ...cuts.filter((cut) => cut > block.start && cut < block.end), block.end];
    return edges.slice(1).map((end, i) => ({ ...block, start: edges[i]!, end }));
  });
}

/** Words between blocks: what is on the line of the last block in `found` goes into it, what is on the next one's line is to go into that. */
function newWordsBefore(
  after: string,
  from: number,
  to: number,
  found: Block[],
): { grownStart: number; between: Block[] } {
  const gap = after.slice(from, to);
  if (gap.trim() === '') return { grownStart: to, between: [] };
  const last = found.at(-1);
  const lineFeed = gap.indexOf('\n');
  const ownEnd = last ? from + (lineFeed < 0 ? gap.length : lineFeed) : from;
  if (last && ownEnd > from) found[found.length - 1] = { ...last, end: ownEnd };
  const isLast = to === after.length;
  const grownStart = isLast ? to : Math.max(ownEnd, from + gap.lastIndexOf('\n') + 1);
  const between = plainBlocks(after.slice(ownEnd, grownStart)).map((block) => ({
    ...block,
    start: block.start + ownEnd,
    end: block.end + ownEnd,
  }));
  return { grownStart, between };
}
