/** Which page of the printed or paginated original begins where. */

import type { TextRange } from '../../shared/text/range.ts';
import { firstWhere } from './first-where.ts';

/**
 * The number of the page that begins in a part, or `3–5` where several do; parts in which none begins have no label.
 * `parts` ascend and are disjoint; `pages[i]` is where page i + 1 begins. A page that begins between parts begins in the next.
 */
export function pageLabels<Part extends TextRange>(
  parts: readonly Part[],
  pages: readonly number[],
): ReadonlyMap<Part, string> {
  const labels = new Map<Part, string>();
  for (let page = 0; page < pages.length; page++) {
    const part = partAt(parts, pages[page]!);
    if (!part) continue;
    const first = page;
    while (page + 1 < pages.length && partAt(parts, pages[page + 1]!) === part) page++;
    labels.set(part, first === page ? `${page + 1}` : `${first + 1}–${page + 1}`);
  }
  return labels;
}

function partAt<Part extends TextRange>(parts: readonly Part[], offset: number): Part | undefined {
  return parts[firstWhere(parts.length, (index) => parts[index]!.end > offset)];
}
