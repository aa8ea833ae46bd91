/** Writes small PDF files by hand: text at positions, without compression, so that tests can also break them on purpose. */

import { widthOf } from './helvetica.ts';

/** `symbols` takes any UTF-16 text, each unit half as wide as high; `helvetica` what Windows-1252 has. */
export type PdfFont = 'helvetica' | 'bold' | 'symbols';

export interface PlacedText {
  /** From the left and the upper edge of the page to the start of the text's baseline, in points. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** 10 points unless told. */
  readonly size?: number;
  readonly font?: PdfFont;
  /** In degrees, against the clock. */
  readonly turn?: number;
  /** Points by which each space is wider, as in a justified line. */
  readonly wordSpace?: number;
  /** Neither filled nor stroked, as text recognition leaves its text above a scan. */
  readonly isInvisible?: boolean;
}

export interface PdfFile {
  readonly pages: readonly (readonly PlacedText[])[];
  readonly title?: string;
  readonly author?: string;
  /** For example `D:20190314120000Z`. */
  readonly created?: string;
  /** Degrees by which each page is to be turned by who shows it, with the clock. */
  readonly rotate?: number;
  /** More entries of the file's trailer. */
  readonly trailer?: string;
}

export const PAGE = { width: 595, height: 842 } as const;

/** Objects 1 to 8 are the catalogue, the page tree, what the file says of itself, and the fonts; then each page with its contents. */
export function makePdf(file: PdfFile): Uint8Array {
  const firstPage = 9;
  const kids = file.pages.map((_, i) => `${firstPage + 2 * i} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R >>`,
    `<< /Type /Pages /Count ${file.pages.length} /Kids [${kids}] >>`,
    `<< ${entry('Title', file.title)} ${entry('Author', file.author)} ${entry('CreationDate', file.created)} >>`,
    standardFont('Helvetica'),
    standardFont('Helvetica-Bold'),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Symbols /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 8 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Symbols /DW 500
      /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>`,
    streamOf(IDENTITY_MAP),
    ...file.pages.flatMap((texts, i) => [pageAt(firstPage + 2 * i, file.rotate ?? 0), streamOf(contentOf(texts))]),
  ];
  return joinObjects(objects, file.trailer ?? '');
}

/** Texts at one place from the left, 12 points below each other. */
export function linesBelow(
  texts: readonly string[],
  { x = 72, y = 100, ...place }: Partial<PlacedText> = {},
): PlacedText[] {
  return texts.map((text, i) => ({ ...place, x, y: y + 12 * i, text }));
}

/** A PDF file of these objects, the first of them its catalogue, the third what it says of itself. */
export function joinObjects(objects: readonly string[], trailer = ''): Uint8Array {
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const offset = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R /Info 3 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + end, 'latin1');
}

export function streamOf(content: string, entries = ''): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
}

/** Width in points. */
export function textWidth(text: string, size: number, font: PdfFont = 'helvetica'): number {
  return font === 'symbols' ? text.length * size * 0.5 : widthOf(text, font) * size;
}

function pageAt(number: number, rotate: number): string {
  const fonts = '/helvetica 4 0 R /bold 5 0 R /symbols 6 0 R';
  return `<< /Type /Page /Parent 2 0 R /Rotate ${rotate} /MediaBox [0 0 ${PAGE.width} ${PAGE.height}]
    /Resources << /Font << ${fonts} >> >> /Contents ${number + 1} 0 R >>`;
}

function contentOf(texts: readonly PlacedText[]): string {
  return texts.map(shownText).join('\n');
}

function shownText(placed: PlacedText): string {
  const { x, y, text, size = 10, font = 'helvetica', turn = 0, wordSpace = 0, isInvisible = false } = placed;
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, PAGE.height - y].map((value) => value.toFixed(3)).join(' ');
  const shown = font === 'symbols' ? hexOf(text) : Buffer.from(windows1252(text)).toString('hex');
  return `BT ${isInvisible ? 3 : 0} Tr ${wordSpace.toFixed(3)} Tw /${font} ${size} Tf ${matrix} Tm <${shown}> Tj ET`;
}

function standardFont(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

function entry(key: string, value: string | undefined): string {
  return value === undefined
    ? ''
    : `/${key} <${value.startsWith('D:') ? Buffer.from(value).toString('hex') : `FEFF${hexOf(value)}`}>`;
}

function hexOf(text: string): string {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');
}

const BEYOND_LATIN: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '†': 0x86,
};

function windows1252(text: string): number[] {
  return Array.from(text, (character) => BEYOND_LATIN[character] ?? character.charCodeAt(0));
}

/** Maps each code to the UTF-16 unit of that number. */
const IDENTITY_MAP = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Identity def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfrange <0000> <FFFF> <0000> endbfrange
endcmap end end`;
