/** Selections begin and end at words on the page, not in the white space between blocks. */

import type { TextRange } from '../../shared/text/range.ts';
import { firstWhere } from './first-where.ts';

/**
 * The part of `range` from its first to its last character in a block; undefined where it has none.
 * `blocks` are ascending and disjoint. Selecting a whole paragraph thus ends with it, not at the start of the next.
 */
export function trimToBlocks(blocks: readonly TextRange[], range: TextRange): TextRange | undefined {
  const first = blocks[firstWhere(blocks.length, (index) => blocks[index]!.end > range.start)];
  const last = blocks[firstWhere(blocks.length, (index) => blocks[index]!.start >= range.end) - 1];
  if (!first || !last) return undefined;
  const start = Math.max(range.start, first.start);
  const end = Math.min(range.end, last.end);
  return start < end ? { start, end } : undefined;
}
