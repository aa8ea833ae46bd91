/** Makes Word documents: of plain paragraphs, or of the XML of their parts. */

import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../../../shared/report/escape-xml.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const NAMESPACES = [
  `xmlns:r="${OFFICE}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

/** Parts that the text points to, by the type of the relationship; each the XML inside the part's root element. */
const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  header: 'hdr',
  footer: 'ftr',
} as const;

export interface DocxContent extends Partial<Record<keyof typeof ROOTS, string>> {
  /** Each becomes a plain paragraph, after the body. */
  readonly paragraphs?: readonly string[];
  /** XML inside the body. */
  readonly body?: string;
  /** XML inside the core properties. */
  readonly properties?: string;
  /** More relationships of the text, as XML. */
  readonly relationships?: string;
  /** Further files of the archive, or others in the place of those above. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Whether it is in the strict form of the format. */
  readonly isStrict?: boolean;
}

export function docxOf(content: DocxContent): Uint8Array {
  const { paragraphs = [], body = '', properties, relationships = '', files = {}, isStrict } = content;
  const parts = (Object.keys(ROOTS) as (keyof typeof ROOTS)[]).filter((type) => content[type] !== undefined);
  const related = parts.map((type, at) => relationship(at, type, `${type}.xml`)).join('');
  const texts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(parts),
    '_rels/.rels': relationshipsPart(
      relationship(0, 'officeDocument', 'word/document.xml') + relationship(1, 'core-properties', 'docProps/core.xml'),
    ),
    'word/document.xml': wordPart('document', `<w:body>${body}${paragraphs.map(plainParagraph).join('')}</w:body>`),
    'word/_rels/document.xml.rels': relationshipsPart(related + relationships),
  };
  for (const type of parts) texts[`word/${type}.xml`] = wordPart(ROOTS[type], content[type]!);
  if (properties !== undefined) texts['docProps/core.xml'] = corePart(properties);
  const strict = (xml: string) => xml.replaceAll(WORD, STRICT_WORD).replaceAll(OFFICE, STRICT_OFFICE);
  const archive = Object.entries({ ...texts, ...files }).map(([path, file]) => {
    const bytes = typeof file === 'string' ? strToU8(isStrict ? strict(file) : file) : file;
    return [path, bytes] as const;
  });
  return zipSync(Object.fromEntries(archive), { mtime: '2020-01-01' });
}

const STRICT_WORD = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** A paragraph with properties and content, both XML. */
export function paragraph(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

/** A run of words, with the XML of its properties. */
export function run(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;
}

export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('');
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

export function relationship(id: number, type: string, target: string, mode = 'Internal'): string {
  return `<Relationship Id="r${type}${id}" Type="${OFFICE}/${type}" Target="${target}" TargetMode="${mode}"/>`;
}

function plainParagraph(words: string): string {
  return `<w:p>${run(words)}</w:p>`;
}

function wordPart(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${WORD}" ${NAMESPACES}>${content}</w:${root}>`;
}

function relationshipsPart(content: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
}

function contentTypes(parts: readonly (keyof typeof ROOTS)[]): string {
  const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const types = ['document' as const, ...parts].map(
    (type) =>
      `<Override PartName="/word/${type}.xml" ContentType="${kind}.${type === 'document' ? 'document.main' : type}+xml"/>`,
  );
  const relationships = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  return `<Types xmlns="${PACKAGE}/content-types">${relationships}${types.join('')}</Types>`;
}

function corePart(content: string): string {
  const dublin = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ${dublin}>${content}</cp:coreProperties>`;
}
