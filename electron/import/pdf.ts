/** The text of a PDF: its words in reading order, put together to paragraphs, without what is repeated on every page. */

import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { fail } from '../../shared/api/failure.ts';
import type { DocumentReader } from './document-reader.ts';
import type { ReadText } from './draft.ts';
import { describedBy } from './pdf/description.ts';
import { type Fragment, fragmentsOf } from './pdf/fragments.ts';
import { lineNumbers } from './pdf/line-numbers.ts';
import { withDocument } from './pdf/open-document.ts';
import { type ReadPage, readPages } from './pdf/read-pages.ts';
import { remarksOn } from './pdf/remarks.ts';
import { runningLines } from './pdf/running-lines.ts';
import { writtenPages } from './pdf/written-pages.ts';

/**
 * One text with `pages`. A paragraph goes on over columns and pages; the notes at the foot of a page follow it, or stand before a
 * paragraph that goes on to the next page. About 10 ms a page.
 *
 * Fails with `empty-file` where the pages hold pictures alone, and as `withDocument` does.
 */
export const readPdf: DocumentReader = async (file) => {
  const read = await withDocument(file, async (document) => ({
    description: await describedBy(document as PDFDocumentProxy),
    pages: await readPages(document, file.fileName),
  }));
  return [textOf(file.fileName, read.pages, read.description)];
};

function textOf(
  fileName: string,
  pages: readonly ReadPage[],
  description: Pick<ReadText, 'title' | 'attributes'>,
): ReadText {
  const fragments = pages.map(({ pieces }) => fragmentsOf(pieces));
  const running = runningLines(
    fragments,
    pages.map(({ height }) => height),
  );
  const body = without(fragments, running);
  const numbers = body.map(lineNumbers);
  const kept = without(body, numbers);
  if (kept.every((own) => own.length === 0)) {
    fail(
      'empty-file',
      `"${fileName}" holds no text, only pictures of pages. Run text recognition (OCR) on it and import what that yields.`,
    );
  }
  return {
    fileName,
    format: 'pdf',
    encoding: 'declared',
    ...description,
    ...writtenPages(kept),
    remarks: remarksOn({ pages, fragments, running, numbers }),
  };
}

/** Each page without what was found on it. */
function without(pages: readonly (readonly Fragment[])[], found: readonly ReadonlySet<Fragment>[]): Fragment[][] {
  return pages.map((fragments, i) => fragments.filter((fragment) => !found[i]!.has(fragment)));
}
