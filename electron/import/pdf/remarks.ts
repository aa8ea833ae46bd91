/** Tells in sentences what was left out of a PDF, and what may be missing. */

import type { Fragment } from './fragments.ts';
import type { ReadPage } from './read-pages.ts';

/** Of each page: all of it, and what of it is repeated or numbers its lines. */
export interface LeftOut {
  readonly pages: readonly ReadPage[];
  readonly fragments: readonly (readonly Fragment[])[];
  readonly running: readonly ReadonlySet<Fragment>[];
  readonly numbers: readonly ReadonlySet<Fragment>[];
}

export function remarksOn({ pages, fragments, running, numbers }: LeftOut): string[] {
  const count = (holds: (page: number) => boolean) => pages.filter((_, page) => holds(page)).length;
  const repeated = count((page) => running[page]!.size > 0);
  const numbered = count((page) => numbers[page]!.size > 0);
  const turned = count((page) => pages[page]!.turned > 0);
  const blank = pages.flatMap((_, page) => (fragments[page]!.length === 0 ? [page + 1] : []));
  const examples = running.flatMap((own) => Array.from(own, ({ text }) => text));
  const example = examples.find((text) => /\p{L}/u.test(text)) ?? examples[0];
  const all = fragments.flat().map(({ text }) => text);
  const unread = all.reduce((sum, text) => sum + (text.match(/[\ufffd\p{Co}\p{Cn}]/gu)?.length ?? 0), 0);
  const length = all.reduce((sum, text) => sum + text.length, 0);
  return [
    ...(repeated
      ? [`Repeated headers, footers and page numbers were left out on ${pagesOf(repeated)}, such as “${example}”.`]
      : []),
    ...(numbered ? [`The numbers of lines in the margin were left out on ${pagesOf(numbered)}.`] : []),
    ...(turned ? [`Text that runs across the page was left out on ${pagesOf(turned)}.`] : []),
    ...(blank.length
      ? [
          `${pagesOf(blank.length)} without text, such as page ${blank[0]}: a scan has to go through text recognition first.`,
        ]
      : []),
    ...(unread * 50 > length
      ? ['The PDF does not tell which letters some of its signs are: compare the text with the pages.']
      : []),
  ];
}

function pagesOf(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}
