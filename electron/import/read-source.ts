/** From a file to a source draft: the one way in for texts. */

import { extname } from 'node:path';
import { fail } from '../../shared/api/failure.ts';
import type { Encoding, SourceFormat } from '../../shared/model/source.ts';
import type { SourceDraft } from '../../shared/model/source-draft.ts';
import { decodeWhole } from './decode.ts';
import { completeDraft, type ReadText } from './draft.ts';
import { htmlForm } from './html.ts';
import { declaredCharset } from './html-charset.ts';
import { fileNameOf, type InputFile, readBytes, sizeOf } from './input-file.ts';
import { looksLikeMarkdown } from './looks-like-markdown.ts';
import { markdownForm } from './markdown.ts';
import { normalise } from './normalise.ts';
import { plainBlocks } from './plain-text.ts';

const FORMAT_OF_EXTENSION: Readonly<Record<string, SourceFormat>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};

/** File name extensions that can be imported, in lower case. */
export const SUPPORTED_EXTENSIONS: readonly string[] = Object.keys(FORMAT_OF_EXTENSION);

/**
 * The draft of a file's text; the same bytes always give the same draft. Markdown is recognised in a `.txt`.
 *
 * Fails with `not-found`, `unreadable-file`, `unsupported-type`, `too-large`, `binary-file` or `empty-file`.
 */
export async function readSource(file: InputFile): Promise<SourceDraft> {
  return draftOf(await readContent(file));
}

/** The text of a file, which is to take the place of another; with its draft where the words are not all that it holds. */
export async function readCorrectedText(file: InputFile): Promise<{ text: string; draft?: SourceDraft }> {
  const content = await readContent(file);
  if (content.format !== 'html') return content;
  const draft = draftOf(content);
  return { text: draft.text, draft };
}

interface Content {
  readonly fileName: string;
  readonly format: SourceFormat;
  readonly encoding: Encoding;
  /** Normalised. */
  readonly text: string;
}

async function readContent(file: InputFile): Promise<Content> {
  const fileName = fileNameOf(file);
  await sizeOf(file);
  const format = FORMAT_OF_EXTENSION[extname(fileName).toLowerCase()];
  if (!format) {
    fail(
      'unsupported-type',
      `"${fileName}" is of a type that cannot be imported. Use ${SUPPORTED_EXTENSIONS.join(', ')}.`,
    );
  }
  const bytes = await readBytes(file);
  const { text, encoding } = await decodeWhole(bytes, fileName, format === 'html' ? declaredCharset(bytes) : undefined);
  return { fileName, format, encoding, text: normalise(text) };
}

function draftOf({ fileName, format, encoding, text }: Content): SourceDraft {
  const read: ReadText = { fileName, encoding, ...readText(text, format) };
  if (read.blocks.length === 0) fail('empty-file', `"${fileName}" holds no text. Check that it is the right file.`);
  return completeDraft(read);
}

function readText(text: string, format: SourceFormat): Omit<ReadText, 'fileName' | 'encoding'> {
  if (format === 'html') return { format, markers: [], ...htmlForm(text) };
  if (format === 'markdown' || looksLikeMarkdown(text)) {
    return { format: 'markdown', title: null, text, ...markdownForm(text) };
  }
  return { format, title: null, text, blocks: plainBlocks(text), markers: [] };
}
