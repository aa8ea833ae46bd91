/** What a PDF says of itself: title, author and year. */

import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { AttributeValues } from '../../../shared/model/source.ts';

/** Titles that programs put there by themselves. */
const MADE_UP =
  /^(?:untitled|document|layout|slide|presentation|powerpoint)\b.{0,14}$|\.(?:docx?|indd|qxd|tex|dvi|pdf|odt|rtf|pages|pptx?|xlsx?)$/i;

export async function describedBy(
  document: PDFDocumentProxy,
): Promise<{ readonly title: string | null; readonly attributes: AttributeValues }> {
  const about = await document.getMetadata().catch(() => undefined);
  const info = (about?.info ?? {}) as Readonly<Record<string, unknown>>;
  const declared = about?.metadata as { get(name: string): unknown } | null | undefined;
  const title = lineOf(declared?.get('dc:title')) || lineOf(info.Title);
  const author = lineOf(declared?.get('dc:creator')) || lineOf(info.Author);
  const year = /^D?:?(\d{4})/.exec(lineOf(info.CreationDate))?.[1];
  return {
    title: title === '' || MADE_UP.test(title) ? null : title.replace(/^Microsoft Word - /, ''),
    attributes: { ...(author && { author }), ...(year && { year }) },
  };
}

/** The value as one line of text, several joined by semicolons; empty where it is none. */
function lineOf(value: unknown): string {
  const text = Array.isArray(value) ? value.filter((part) => typeof part === 'string').join('; ') : value;
  return typeof text === 'string'
    ? text
        .toWellFormed()
        .replaceAll(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .slice(0, 500)
    : '';
}
