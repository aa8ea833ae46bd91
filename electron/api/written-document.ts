/** A document as the bytes or the text of a file. */

import type { Document } from '../../shared/report/document.ts';
import { documentHtml } from '../../shared/report/document-html.ts';
import { documentMarkdown } from '../../shared/report/document-markdown.ts';

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
