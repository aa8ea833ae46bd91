/** Formats, encodings and sizes in words. */

import type { DocumentExtension } from '../../../shared/model/document-extensions.ts';
import { documentExtensionOf } from '../../../shared/model/document-extensions.ts';
import type { ChosenEncoding, Encoding, SourceFormat } from '../../../shared/model/source.ts';
import type { BlockKind } from '../../../shared/text/block.ts';
import { plural } from '../../ui/words.ts';

const FORMAT_WORDS: Readonly<Record<SourceFormat, string>> = {
  text: 'Text',
  markdown: 'Markdown',
  html: 'HTML',
  docx: 'Word',
  odt: 'OpenDocument',
  rtf: 'RTF',
  pdf: 'PDF',
  epub: 'EPUB',
  subtitles: 'Subtitles',
  table: 'Table',
  web: 'Web page',
  project: 'Project',
};

export function formatWords(format: SourceFormat): string {
  return FORMAT_WORDS[format];
}

/** `PDF`, by the ending of the file's name. */
export function endingWords(fileName: string): string {
  return (documentExtensionOf(fileName) ?? /\.[^.]+$/.exec(fileName)?.[0] ?? '').slice(1).toUpperCase();
}

export const ENCODING_WORDS: Readonly<Record<ChosenEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16, little-endian',
  'utf-16be': 'UTF-16, big-endian',
  'windows-1252': 'Windows-1252 (Western European)',
};

/** Null where the format itself says how it is encoded. */
export function encodingWords(encoding: Encoding): string | null {
  if (encoding === 'declared') return null;
  return ENCODING_WORDS[encoding === 'utf-8-bom' ? 'utf-8' : encoding];
}

/** Of what the person may say how it is encoded. */
const PLAIN: readonly DocumentExtension[] = ['.txt', '.md', '.markdown', '.srt', '.vtt'];
const COMMENTED: readonly DocumentExtension[] = ['.docx', '.docm', '.dotx', '.odt', '.ott', '.fodt', '.rtf'];

const isOneOf = (fileName: string, endings: readonly DocumentExtension[]) => {
  const ending = documentExtensionOf(fileName);
  return ending !== undefined && endings.includes(ending);
};

export function isPlainText(fileName: string): boolean {
  return isOneOf(fileName, PLAIN);
}

export function mayHaveComments(fileName: string): boolean {
  return isOneOf(fileName, COMMENTED);
}

export function mayBeBook(fileName: string): boolean {
  return /\.epub$/i.test(fileName);
}

const BLOCK_WORDS: Readonly<Record<BlockKind, readonly [string, string]>> = {
  paragraph: ['paragraph', 'paragraphs'],
  heading: ['heading', 'headings'],
  'list-item': ['list item', 'list items'],
  quotation: ['quotation', 'quotations'],
  'table-row': ['table row', 'table rows'],
  footnote: ['footnote', 'footnotes'],
  preformatted: ['preformatted block', 'preformatted blocks'],
  rule: ['rule', 'rules'],
};

/** `12 paragraphs`. */
export function blockWords(kind: BlockKind, count: number): string {
  return plural(count, ...BLOCK_WORDS[kind]);
}

/** `812 B`, `14 kB`, `3.2 MB`. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
