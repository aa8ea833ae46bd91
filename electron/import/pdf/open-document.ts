/** Opens a PDF with PDF.js, in this thread and without anything that would run, draw or fetch what the file holds. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { fail } from '../../../shared/api/failure.ts';
import type { DocumentFile } from '../document-reader.ts';

/** Pages of the longest PDF that is read. */
export const MOST_PAGES = 10_000;

/** Passes the document to `read` and closes it. Fails with `unreadable-file` where it is damaged or encrypted, `too-large` beyond 10,000 pages. */
export async function withDocument<Result>(
  { fileName, bytes }: DocumentFile,
  read: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  const { getDocument } = await loadLibrary();
  const task = getDocument({
    // The library keeps what it is given.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    fontExtraProperties: true,
    // Fonts are only asked for their names and widths; pictures are not decoded.
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: 1,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    BinaryDataFactory: PackageData,
  });
  // Of a damaged file the library leaves rejected promises behind that nobody waits for.
  process.on('unhandledRejection', ignore);
  try {
    const document = await task.promise.catch((error: unknown) => failToOpen(fileName, error));
    if (document.numPages > MOST_PAGES) {
      fail(
        'too-large',
        `"${fileName}" has ${document.numPages} pages, more than ${MOST_PAGES}. Split it and import the parts.`,
      );
    }
    return await read(document);
  } finally {
    await task.destroy().catch(ignore);
    process.off('unhandledRejection', ignore);
  }
}

function ignore(): void {}

/** The library asks for its worker by this global where it may start no thread. */
async function loadLibrary() {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // @ts-expect-error the package declares no types for its worker
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  return library;
}

function failToOpen(fileName: string, error: unknown): never {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    fail('unreadable-file', `"${fileName}" is encrypted with a password. Save a copy without it and import that.`);
  }
  fail('unreadable-file', `"${fileName}" is damaged or no PDF. Open it in a PDF viewer and save or print it anew.`);
}

const FOLDERS: Readonly<Record<string, string>> = { cMapUrl: 'cmaps', standardFontDataUrl: 'standard_fonts' };

/** Character maps and metrics of standard fonts, out of the library's own package. */
class PackageData {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const folder = FOLDERS[kind];
    if (!folder || /[\\/]/.test(filename)) throw new Error(`There is no ${kind} "${filename}".`);
    const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    return new Uint8Array(await readFile(join(root, folder, filename)));
  }
}
