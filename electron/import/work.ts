/** A published work as bibliographies tell of it, and how it is cited. Every text may be empty. */

export interface Work {
  readonly title: string;
  readonly authors: readonly { readonly given: string; readonly family: string }[];
  readonly year: string;
  readonly genre: string;
  /** The journal, the book or the publisher. */
  readonly container: string;
  readonly volume: string;
  readonly issue: string;
  readonly pages: string;
  readonly doi: string;
  readonly url: string;
  readonly files: readonly string[];
}

/** In the order of APA's seventh edition, plain: `Smith, A., & Doe, J. (2001). Title. Journal, 4(2), 12–34. https://doi.org/…`. */
export function citationOf(work: Work): string {
  const { title, container, volume, issue, pages, doi, url } = work;
  const place = [container, `${volume}${issue && `(${issue})`}`, pages].filter(Boolean).join(', ');
  const year = work.year && `(${work.year})`;
  const link = doi ? `https://doi.org/${doi}` : url;
  const sentences = [[authorsOf(work), year].filter(Boolean).join(' '), title, place].filter(Boolean);
  return [...sentences.map((sentence) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`)), link]
    .filter(Boolean)
    .join(' ');
}

function authorsOf({ authors }: Work): string {
  const names = authors.map(({ given, family }) => [family, initialsOf(given)].filter(Boolean).join(', '));
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}` : (names[0] ?? '');
}

function initialsOf(given: string): string {
  return given
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((name) => `${[...name][0]}.`)
    .join(' ');
}
