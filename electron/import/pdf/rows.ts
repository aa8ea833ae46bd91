/** What stands at one height of a page. */

import type { Fragment } from './fragments.ts';

/** From top to bottom, each from left to right. A fragment belongs to the row above it where their baselines differ by a third of its size at most. */
export function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = [];
  for (const fragment of fragments.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.at(-1);
    const reach = 0.35 * Math.max(fragment.size, row?.[0]?.size ?? 0);
    if (row && fragment.baseline - row[0]!.baseline <= reach) row.push(fragment);
    else rows.push([fragment]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}
