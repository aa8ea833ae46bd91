/** On which pages of the printed or paginated original a range lies, and where pages begin after edits. */

import type { TextEdit } from './edit.ts';
import type { TextRange } from './range.ts';

/** The first and the last page that a range touches, from 1. */
export type PageNumbers = readonly [first: number, last: number];

/** `pages[i]` is the offset at which page i + 1 begins, ascending. A page without text begins where the next one does. O(log n). */
export function pageNumbersOf(pages: readonly number[], { start, end }: TextRange): PageNumbers {
  return [pageAt(pages, start), pageAt(pages, Math.max(start, end - 1))];
}

/** For example `12`, or `12–13`, which no spreadsheet takes for a date. */
export function pageNumbersInWords([first, last]: PageNumbers): string {
  return first === last ? `${first}` : `${first}\u2013${last}`;
}

/** For example `p. 12`, or `pp. 12–13`. */
export function pagesInWords(pages: PageNumbers): string {
  return `${pages[0] === pages[1] ? 'p.' : 'pp.'} ${pageNumbersInWords(pages)}`;
}

/**
 * Where pages begin after edits that ascend and do not overlap. What is put in before the first word of a page belongs to the page
 * before; a page that began inside of what was replaced begins as far into the new words.
 */
export function pagesAfter(pages: readonly number[], edits: readonly TextEdit[]): number[] {
  let next = 0;
  let shift = 0;
  return pages.map((page) => {
    for (; next < edits.length && edits[next]!.end <= page; next++) {
      const { start, end, text } = edits[next]!;
      shift += text.length - (end - start);
    }
    const edit = edits[next];
    const within = edit && edit.start < page ? Math.min(page - edit.start, edit.text.length) : undefined;
    return shift + (within === undefined ? page : edit!.start + within);
  });
}

/** The last page that begins there or before; the first where none does. */
function pageAt(pages: readonly number[], offset: number): number {
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pages[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}
