/** Makes OpenDocument texts: of the XML of their parts, or of known pieces. */

import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../../../shared/report/escape-xml.ts';
import type { Piece, Run } from './pieces.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';
const NAMESPACES = [
  ...['office', 'text', 'table', 'style', 'meta'].map((name) => `xmlns:${name}="${OASIS}${name}:1.0"`),
  `xmlns:draw="${OASIS}drawing:1.0" xmlns:svg="${OASIS}svg-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(' ');

export interface OdtContent {
  /** XML inside each of these elements. */
  readonly body: string;
  readonly automaticStyles?: string;
  readonly styles?: string;
  readonly masterStyles?: string;
  readonly meta?: string;
  /** Further files of the archive, or others in the place of those above. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

export function odtOf(content: OdtContent): Uint8Array {
  const { files = {} } = content;
  const texts: Record<string, string | Uint8Array> = {
    'META-INF/manifest.xml': MANIFEST,
    'meta.xml': root('document-meta', metaOf(content)),
    'styles.xml': root('document-styles', stylesOf(content)),
    'content.xml': root('document-content', contentOf(content)),
    ...files,
  };
  const archive = Object.entries(texts).map(([path, file]) => [path, typeof file === 'string' ? strToU8(file) : file]);
  // The kind of the document comes first, unpacked.
  const kind = { mimetype: [strToU8(KIND), { level: 0 }] as const };
  return zipSync({ ...kind, ...Object.fromEntries(archive) }, { mtime: '2020-01-01' });
}

const KIND = 'application/vnd.oasis.opendocument.text';
const MANIFEST = `<m:manifest xmlns:m="${OASIS}manifest:1.0" m:version="1.3">${[['/', KIND], ...['meta', 'styles', 'content'].map((part) => [`${part}.xml`, 'text/xml'])].map(([path, type]) => `<m:file-entry m:full-path="${path}" m:media-type="${type}"/>`).join('')}</m:manifest>`;

/** The flat form of the format: one XML file. */
export function fodtOf(content: OdtContent): Uint8Array {
  return strToU8(root('document', metaOf(content) + stylesOf(content) + contentOf(content)));
}

const metaOf = ({ meta = '' }: OdtContent) => `<office:meta>${meta}</office:meta>`;
const stylesOf = ({ styles = '', masterStyles = '' }: OdtContent) =>
  `<office:styles>${styles}</office:styles><office:master-styles>${masterStyles}</office:master-styles>`;
const contentOf = ({ body, automaticStyles = '' }: OdtContent) =>
  `<office:automatic-styles>${automaticStyles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`;

function root(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:${name} ${NAMESPACES} office:version="1.3">${content}</office:${name}>`;
}

export function odtOfPieces(pieces: readonly Piece[], more: Partial<OdtContent> = {}): Uint8Array {
  const changes: string[] = [];
  const body = pieces.map((piece, at) => xmlOf(piece, changes, listOf(pieces, at))).join('\n');
  const tracked = `<text:tracked-changes>${changes.join('')}</text:tracked-changes>`;
  return odtOf({ body: tracked + body, automaticStyles: AUTOMATIC_STYLES, styles: STYLES, ...more });
}

const level = (kind: string, place: number, more: string) =>
  `<text:list-level-style-${kind} text:level="${place}" ${more}/>`;

const AUTOMATIC_STYLES = [
  '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>',
  `<text:list-style style:name="N">${level('number', 1, 'style:num-format="1" style:num-suffix="."')}`,
  `${level('number', 2, 'style:num-format="a" style:num-suffix=")"')}</text:list-style>`,
  `<text:list-style style:name="B">${level('bullet', 1, 'text:bullet-char="•"')}${level('bullet', 2, 'text:bullet-char="◦"')}</text:list-style>`,
].join('');

const STYLES = '<style:style style:name="Quotations" style:family="paragraph"/>';

/** The name of a list of numbered items, and the one that it goes on from. */
function listOf(pieces: readonly Piece[], at: number): string {
  const before = pieces.slice(0, at).findLastIndex(({ kind }) => kind === 'number');
  return `xml:id="n${at}"${before < 0 ? '' : ` text:continue-list="n${before}"`}`;
}

function xmlOf(piece: Piece, changes: string[], list: string): string {
  if (piece.kind === 'table') return tableOf(piece.rows);
  const content = piece.runs.map((run) => runOf(run, changes)).join('');
  switch (piece.kind) {
    case 'heading':
      return `<text:h text:outline-level="${piece.level}">${content}</text:h>`;
    case 'quotation':
      return `<text:p text:style-name="Quotations">${content}</text:p>`;
    case 'paragraph':
      return `<text:p>${content}</text:p>`;
    default: {
      const item = `<text:list-item><text:p>${content}</text:p></text:list-item>`;
      const inner = piece.level === 1 ? item : `<text:list-item><text:list>${item}</text:list></text:list-item>`;
      const kind = piece.kind === 'number' ? `text:style-name="N" ${list}` : 'text:style-name="B"';
      return `<text:list ${kind}>${inner}</text:list>`;
    }
  }
}

function tableOf(rows: Extract<Piece, { kind: 'table' }>['rows']): string {
  const cellOf = (lines: readonly string[]) =>
    `<table:table-cell>${lines.map((line) => `<text:p>${words(line)}</text:p>`).join('\n')}</table:table-cell>`;
  const rowOf = (row: readonly (readonly string[])[]) =>
    `<table:table-row>${row.map(cellOf).join('\n')}</table:table-row>`;
  return `<table:table><table:table-column table:number-columns-repeated="${Math.max(...rows.map(({ length }) => length))}"/>${rows.map(rowOf).join('\n')}</table:table>`;
}

function runOf(run: Run, changes: string[]): string {
  switch (run.kind) {
    case 'break':
      return '<text:line-break/>';
    case 'tab':
      return '<text:tab/>';
    case 'hidden':
      return `<text:span text:style-name="H">${words(run.words)}</text:span>`;
    case 'inserted':
      changes.push(`<text:changed-region><text:insertion/></text:changed-region>`);
      return `<text:change-start/>${words(run.words)}<text:change-end/>`;
    case 'deleted':
      changes.push(
        `<text:changed-region><text:deletion><text:p>${words(run.words)}</text:p></text:deletion></text:changed-region>`,
      );
      return '<text:change/>';
    case 'note':
      return `<text:note><text:note-citation>9</text:note-citation>\n<text:note-body><text:p>${words(run.words)}</text:p></text:note-body></text:note>`;
    case 'commented': {
      // Unique in the document, as the words of the comment are.
      const name = `office:name="${escapeXml(run.comment)}"`;
      const note = `<dc:creator>Ann</dc:creator><text:p>${words(run.comment)}</text:p>`;
      return `<office:annotation ${name}>${note}</office:annotation>${words(run.words)}<office:annotation-end ${name}/>`;
    }
    default:
      return words(run.words);
  }
}

/** Each run of spaces as an element, since the format collapses white space. */
function words(text: string): string {
  return escapeXml(text).replaceAll(/ +/g, ({ length }) => `<text:s text:c="${length}"/>`);
}
