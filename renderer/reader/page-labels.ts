/** Which pages of the printed or paginated original the parts of a text are on. */

import { pageNumbersInWords, pageNumbersOf } from '../../shared/text/page-numbers.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { firstWhere } from './first-where.ts';

/**
 * The page of a part with which a page begins, or `3–5` of one in which others begin; parts in which none begins have no label.
 * `parts` ascend and are disjoint; `pages[i]` is where page i + 1 begins. A page that begins between parts begins in the next.
 */
export function pageLabels<Part extends TextRange>(
  parts: readonly Part[],
  pages: readonly number[],
): ReadonlyMap<Part, string> {
  const begun = pages.map((page) => parts[firstWhere(parts.length, (index) => parts[index]!.end > page)]);
  const found = [...new Set(begun)].filter((part) => part !== undefined);
  return new Map(found.map((part) => [part, pageNumbersInWords(pageNumbersOf(pages, part))]));
}
