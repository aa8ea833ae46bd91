/** The reader of each kind of file that can be imported as sources. */

import { fail } from '../../shared/api/failure.ts';
import {
  DOCUMENT_EXTENSIONS,
  type DocumentExtension,
  documentExtensionOf,
} from '../../shared/model/document-extensions.ts';
import type { DocumentReader } from './document-reader.ts';

/** Each reader is loaded when its first document comes. */
const READERS: Readonly<Record<DocumentExtension, () => Promise<DocumentReader>>> = {
  '.txt': async () => (await import('./text-documents.ts')).readPlainText,
  '.md': async () => (await import('./text-documents.ts')).readMarkdown,
  '.markdown': async () => (await import('./text-documents.ts')).readMarkdown,
  '.html': async () => (await import('./text-documents.ts')).readHtml,
  '.htm': async () => (await import('./text-documents.ts')).readHtml,
  '.docx': async () => (await import('./docx/docx.ts')).readDocx,
  '.docm': async () => (await import('./docx/docx.ts')).readDocx,
  '.dotx': async () => (await import('./docx/docx.ts')).readDocx,
  // Fails in most cases, and says what to do.
  '.doc': async () => (await import('./docx/docx.ts')).readDocx,
  '.odt': async () => (await import('./odt/odt.ts')).readOdt,
  '.ott': async () => (await import('./odt/odt.ts')).readOdt,
  '.fodt': async () => (await import('./odt/odt.ts')).readOdt,
  '.rtf': async () => (await import('./rtf/rtf.ts')).readRtf,
  '.epub': async () => (await import('./epub/epub.ts')).readEpub,
  '.pdf': async () => (await import('./pdf.ts')).readPdf,
  '.srt': async () => (await import('./subtitles.ts')).readSubtitles,
  '.vtt': async () => (await import('./subtitles.ts')).readSubtitles,
};

/** Fails with `unsupported-type` where no reader knows the ending of the name. */
export async function readerOf(fileName: string): Promise<DocumentReader> {
  const extension = documentExtensionOf(fileName);
  if (extension) return await READERS[extension]();
  const known = DOCUMENT_EXTENSIONS.join(', ');
  fail('unsupported-type', `"${fileName}" is of a type that cannot be imported. Use ${known}.`);
}
