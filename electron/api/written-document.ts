/** A document as the bytes or the text of a file, and how much it may hold. */

import { fail } from '../../shared/api/failure.ts';
import type { Document } from '../../shared/report/document.ts';
import { documentHtml } from '../../shared/report/document-html.ts';
import { documentMarkdown } from '../../shared/report/document-markdown.ts';

/** Entries that a document of each format holds at most: it is made in memory as a whole. */
const MOST = { docx: 10_000, html: 50_000 } as const;

/** Fails with `too-large` where a document of this format does not hold so many; `noun` says what they are. */
export function refuseTooMany(count: number, noun: string, format: keyof typeof MOST): void {
  if (count <= MOST[format]) return;
  const most = `A ${format.toUpperCase()} file holds ${MOST[format]} ${noun}`;
  fail('too-large', `${most}; here are ${count}. Narrow the filter, or choose another format.`);
}

export async function writtenDocument(
  document: Document,
  format: 'html' | 'docx' | 'md',
): Promise<string | Uint8Array> {
  if (format === 'html') return documentHtml(document);
  if (format === 'md') return documentMarkdown(document);
  // Loaded when it is needed: most calls write no such document.
  const { documentDocx } = await import('../export/document-docx.ts');
  return await documentDocx(document);
}
