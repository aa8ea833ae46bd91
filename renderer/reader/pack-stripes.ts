/** Which column of the margin each stripe stands in, so that no two stripes lie upon each other. */

import type { Block } from '../../shared/text/block.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { firstWhere } from './first-where.ts';

/** No line of the page holds more characters, at the widest measure. */
const LONGEST_LINE = 120;

/**
 * The column (from 0) of each range, in the order given: ranges that share a character never share a column. The earlier
 * and longer range gets the lower column. O(n * columns).
 */
export function packStripes(ranges: readonly TextRange[]): Int32Array {
  const order = ranges.map((_, index) => index);
  order.sort((a, b) => ranges[a]!.start - ranges[b]!.start || ranges[b]!.end - ranges[a]!.end || a - b);
  const columns = new Int32Array(ranges.length);
  const ends: number[] = [];
  for (const index of order) {
    const range = ranges[index]!;
    let column = 0;
    while (column < ends.length && ends[column]! > range.start) column++;
    columns[index] = column;
    ends[column] = range.end;
  }
  return columns;
}

/**
 * Each range with all that can stand on the line where it ends: a line's length more, or the rest of a table row, but nothing of
 * the next block. Packed in this form, stripes on one line stand beside each other wherever lines break; columns thus
 * follow from offsets alone and do not change while scrolling. `ranges` ascend by their start, `blocks` are ascending and
 * disjoint. Fast where most ranges end in the block in which they start.
 */
export function withRestsOfLines(ranges: readonly TextRange[], blocks: readonly Block[]): TextRange[] {
  let first = 0;
  return ranges.map((range) => {
    while (first < blocks.length && blocks[first]!.end <= range.start) first++;
    const endsThere = first < blocks.length && blocks[first]!.end >= range.end;
    const last = endsThere ? first : firstWhere(blocks.length, (index) => blocks[index]!.end >= range.end);
    return withRestOfLine(range, blocks[last]);
  });
}

function withRestOfLine(range: TextRange, block: Block | undefined): TextRange {
  if (!block || block.start >= range.end) return range;
  const end = block.kind === 'table-row' ? block.end : Math.min(block.end, range.end + LONGEST_LINE);
  return { start: range.start, end };
}
