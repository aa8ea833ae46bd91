/** From the fragments of all pages to a text: columns, lines, notes, paragraphs. */

import type { Fragment } from './fragments.ts';
import { headingLevels } from './headings.ts';
import { knownWords } from './join-lines.ts';
import { type Line, linesOf } from './lines.ts';
import { listDepth } from './list-depth.ts';
import { noteFinder } from './notes.ts';
import { formOf, PageWriter } from './page-writer.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Band, columnsOf, type Gutter, type Layout } from './reading-order.ts';
import { withTableRows } from './table-rows.ts';
import { bodySize, typeFacts } from './type-facts.ts';

/** One list of fragments for each page. */
export function writtenPages(pages: readonly (readonly Fragment[])[]): ReturnType<PageWriter['finish']> {
  const size = bodySize(pages);
  const findNotes = noteFinder(size);
  const parts = columnsOfPages(pages, size).map((columns) => findNotes(columns));
  const body = parts.flatMap((part) => part.body);
  const facts = typeFacts(body, size);
  const paragraphs = paragraphsOf(body, facts);
  const levelOf = headingLevels(paragraphs, facts);
  const depthOf = listDepth();
  const writer = new PageWriter(knownWords(parts.flatMap(textsOf)));
  let page = 0;
  const writeNotes = (until: number) => {
    for (; page < until; page++)
      for (const note of parts[page]!.notes) writer.write(note, { kind: 'footnote', level: 0 });
  };
  for (const paragraph of paragraphs) {
    writeNotes(paragraph.at(-1)!.page);
    writer.write(paragraph, formOf(paragraph, levelOf(paragraph), depthOf(paragraph)));
  }
  writeNotes(pages.length);
  return writer.finish(pages.length);
}

function textsOf({
  body,
  notes,
}: {
  readonly body: readonly Line[];
  readonly notes: readonly (readonly Line[])[];
}): string[] {
  return [...body, ...notes.flat()].map(({ text }) => text);
}

/** The lines of each column of each page. */
function columnsOfPages(pages: readonly (readonly Fragment[])[], em: number): Line[][][] {
  const rtl = pages.flat().reduce((sum, fragment) => sum + (fragment.rtl ? 1 : -1) * fragment.text.length, 0) > 0;
  const extents = extentsOf(pages, em);
  const gutters: Gutter[] = [];
  pages.forEach((fragments, i) => {
    columnsOf(fragments, extents[i]!, { em, rtl, known: [] }, (gutter) => gutters.push(gutter));
  });
  const layout: Layout = { em, rtl, known: usualGutters(gutters) };
  return pages.map((fragments, i) =>
    columnsOf(fragments, extents[i]!, layout).map((column) => withTableRows(linesOf(column, i))),
  );
}

/** From the first letter of each page to its last; to where most pages of the document end, where it holds only short lines. */
function extentsOf(pages: readonly (readonly Fragment[])[], em: number): Band[] {
  const own = pages.map((fragments) => {
    const body = fragments.filter(({ size }) => size <= 1.12 * em);
    const all = body.length > 0 ? body : fragments;
    return {
      left: all.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
      right: all.reduce((most, { right }) => Math.max(most, right), 0),
    };
  });
  const widths = own
    .map(({ left, right }) => right - left)
    .filter((width) => width > 0)
    .sort((a, b) => a - b);
  const usual = widths[widths.length >> 1] ?? 0;
  return own.map(({ left, right }) => ({
    left,
    right: Math.max(right, Math.min(left, Number.MAX_SAFE_INTEGER) + usual),
  }));
}

/** At most three, each found on several pages or between long columns. */
function usualGutters(gutters: readonly Gutter[]): Band[] {
  const places = Map.groupBy(gutters, ({ left, right }) => Math.round((left + right) / 20));
  return [...places.values()]
    .filter((same) => same.reduce((sum, { lines }) => sum + lines, 0) >= 6)
    .sort((a, b) => b.length - a.length)
    .slice(0, 3)
    .map((same) => ({
      left: Math.max(...same.map(({ left }) => left)),
      right: Math.min(...same.map(({ right }) => right)),
    }))
    .filter(({ left, right }) => right - left > 0.5);
}
