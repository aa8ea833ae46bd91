/** Label heights: labels beside what they name, moved just so far that none meets another. */

/**
 * A height for each label, near the wanted one, at least `pitch` from every other, in the order of the wanted heights and
 * within `top` and `bottom` where all fit between them. O(n log n): labels that would meet form a block around their mean.
 */
export function labelHeights(wanted: readonly number[], pitch: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, n) => n).sort((a, b) => wanted[a]! - wanted[b]!);
  const blocks: { sum: number; count: number }[] = [];
  const start = ({ sum, count }: { sum: number; count: number }) => {
    const centre = sum / count;
    const half = ((count - 1) * pitch) / 2;
    return Math.max(top, Math.min(centre - half, bottom - 2 * half));
  };
  for (const n of order) {
    let block = { sum: wanted[n]!, count: 1 };
    for (let above = blocks.at(-1); above && start(above) + above.count * pitch > start(block); above = blocks.at(-1)) {
      block = { sum: above.sum + block.sum, count: above.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  const heights = blocks.flatMap((block) => Array.from({ length: block.count }, (_, n) => start(block) + n * pitch));
  const placed: number[] = [];
  for (const [n, label] of order.entries()) placed[label] = heights[n]!;
  return placed;
}
