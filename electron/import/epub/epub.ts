/** Reads books in the EPUB format, 2 and 3: their chapters in the order of reading, as one text or a text each. */

import type { Block } from '../../../shared/text/block.ts';
import { decodeWhole } from '../decode.ts';
import type { DocumentFile, DocumentReader } from '../document-reader.ts';
import type { ReadText } from '../draft.ts';
import { LeftOut } from '../flow/left-out.ts';
import { statedProperties } from '../flow/stated-properties.ts';
import { htmlForm } from '../html.ts';
import { declaredCharset } from '../html-charset.ts';
import { normalise } from '../normalise.ts';
import { titlesIn } from './epub-contents.ts';
import { type EpubPackage, openEpub } from './epub-package.ts';
import { withoutSelfClosing } from './self-closing.ts';

interface Part {
  readonly text: string;
  readonly blocks: readonly Block[];
}

interface Page extends Part {
  /** As the table of contents has it, where the page is in it. */
  readonly title: string | undefined;
}

/**
 * Each page of the book is read as HTML, without the table of contents and what the book names as its cover. A page that has
 * no heading begins with its title in that table. `apart` gives a text for each page that is listed there, with the pages that
 * follow it and are not; where nothing is listed, for each page.
 *
 * Fails with `unreadable-file` where it is no book, damaged, or protected against copying.
 */
export const readEpub: DocumentReader = async (file, { chapters = 'together' }) => {
  const book = openEpub(file);
  const leftOut = new LeftOut();
  const pages = await pagesOf(book, file, leftOut);
  const { title, attributes } = statedProperties(book);
  const base = { fileName: file.fileName, format: 'epub', encoding: 'declared', attributes, markers: [] } as const;
  const remarks = leftOut.sentences();
  if (chapters === 'together') return [{ ...base, title, ...joined(pages), remarks }];
  return chaptersOf(pages).map((chapter): ReadText => {
    const part = joined(chapter);
    const own = chapterTitle(chapter[0]!, part) ?? null;
    return { ...base, title: own, ...(title !== null && { book: title }), ...part, remarks };
  });
};

async function pagesOf(book: EpubPackage, file: DocumentFile, leftOut: LeftOut): Promise<Page[]> {
  const titles = titlesOf(book);
  const pages: Page[] = [];
  for (const path of book.spine) {
    const bytes = book.zip.read(path);
    if (!bytes) leftOut.add('missingChapters');
    else if (book.passedOver.has(path)) leftOut.add('contents');
    else {
      const page = pageOf(await markupIn(bytes, `${file.fileName}: ${path}`), titles.get(path));
      if (page.blocks.length > 0) pages.push(page);
    }
  }
  return pages;
}

async function markupIn(bytes: Uint8Array, name: string): Promise<string> {
  const { text } = await decodeWhole(bytes, name, { declared: declaredCharset(bytes) });
  return withoutSelfClosing(normalise(text));
}

function titlesOf(book: EpubPackage): Map<string, string> {
  for (const path of book.contents) {
    const markup = book.zip.readText(path);
    const titles = markup === undefined ? undefined : titlesIn(markup, path);
    if (titles && titles.size > 0) return titles;
  }
  return new Map();
}

function pageOf(markup: string, title: string | undefined): Page {
  const { text, blocks } = htmlForm(markup);
  const first = blocks[0];
  if (title === undefined || !first || blocks.some(({ kind }) => kind === 'heading')) return { title, text, blocks };
  const heading = { kind: 'heading', level: 1 } as const;
  if (plain(text.slice(first.start, first.end)) === plain(title)) {
    return { title, text, blocks: [{ ...first, ...heading }, ...blocks.slice(1)] };
  }
  return {
    title,
    ...joined([
      { text: title, blocks: [{ start: 0, end: title.length, ...heading }] },
      { text, blocks },
    ]),
  };
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

/** Pages before the first that has a title are a chapter each. */
function chaptersOf(pages: readonly Page[]): Page[][] {
  const chapters: Page[][] = [];
  let isInChapter = false;
  for (const page of pages) {
    if (isInChapter && page.title === undefined) chapters.at(-1)!.push(page);
    else chapters.push([page]);
    isInChapter ||= page.title !== undefined;
  }
  return chapters;
}

function chapterTitle({ title }: Page, { text, blocks }: Part): string | undefined {
  const heading = blocks.find(({ kind }) => kind === 'heading');
  return title ?? (heading && text.slice(heading.start, heading.end).replaceAll(/\s+/g, ' '));
}

/** One after the other, with a blank line between. */
function joined(parts: readonly Part[]): Part {
  const blocks: Block[] = [];
  let offset = 0;
  for (const part of parts) {
    for (const block of part.blocks) blocks.push({ ...block, start: block.start + offset, end: block.end + offset });
    offset += part.text.length + 2;
  }
  return { text: parts.map(({ text }) => text).join('\n\n'), blocks };
}
