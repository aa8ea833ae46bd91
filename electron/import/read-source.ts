/** From a file to source drafts: the one way in for texts. */

import { fail } from '../../shared/api/failure.ts';
import type { SourceDraft } from '../../shared/model/source-draft.ts';
import type { ReadingOptions } from './document-reader.ts';
import { completeDraft } from './draft.ts';
import { readerOf } from './formats.ts';
import { fileNameOf, type InputFile, readBytes, sizeOf } from './input-file.ts';

/**
 * The drafts of a file's texts, at least one, mostly one; the same bytes and options always give the same drafts.
 *
 * Fails with `not-found`, `unreadable-file`, `unsupported-type`, `too-large`, `binary-file` or `empty-file`.
 */
export async function readSource(file: InputFile, options: ReadingOptions = {}): Promise<SourceDraft[]> {
  const fileName = fileNameOf(file);
  // Whether it is there, and no folder, is told before its type.
  await sizeOf(file);
  const read = await readerOf(fileName);
  const texts = await read({ fileName, bytes: await readBytes(file) }, options);
  const withWords = texts.filter(({ blocks }) => blocks.length > 0);
  if (withWords.length === 0) {
    fail('empty-file', `"${fileName}" holds no text. Check that it is the right file.`);
  }
  return withWords.map(completeDraft);
}
