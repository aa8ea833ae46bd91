/** Reads the pieces of text off each page, with their places on the page as it is shown. */

import type { PDFDocumentProxy, PDFPageProxy, TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { fail } from '../../../shared/api/failure.ts';
import { boldFonts } from './bold-fonts.ts';

/** Text in one font, drawn from left to right without a wide gap. In points; `baseline` is counted downwards from the upper edge. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly rtl: boolean;
  /** White space was drawn after it. */
  readonly spaced: boolean;
}

export interface ReadPage {
  readonly pieces: readonly Piece[];
  /** Characters of text that runs in another direction than the page does, as marks across a page do. */
  readonly turned: number;
  readonly height: number;
}

/** No page to be read has more; beyond, to put them in order would take too long. */
const MOST_PIECES = 50_000;

/** About 5 ms a page. A page that cannot be read has no pieces. Fails with `too-large` where one has more than 50,000. */
export async function readPages(document: PDFDocumentProxy, fileName: string): Promise<ReadPage[]> {
  const isBold = boldFonts();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number).catch(() => undefined);
    const content = await page?.getTextContent().catch(() => undefined);
    if (content && content.items.length > MOST_PIECES)
      fail('too-large', `Page ${number} of "${fileName}" holds more text than a page has. Leave that page out.`);
    if (!page || !content) pages.push({ pieces: [], turned: 0, height: 0 });
    else pages.push(piecesOf(page, content, await isBold(page, Object.keys(content.styles))));
    page?.cleanup();
  }
  return pages;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Which way a text runs, in quarters of a turn with the clock; undefined where it runs aslant. */
type Turn = 0 | 1 | 2 | 3 | undefined;

interface PlacedItem {
  readonly item: TextItem;
  readonly text: string;
  /** From the item's own unit square to the page as it is shown, downwards. */
  readonly matrix: Matrix;
  readonly turn: Turn;
  readonly spaced: boolean;
}

function piecesOf(page: PDFPageProxy, content: TextContent, bold: ReadonlySet<string>): ReadPage {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const placed = placedItems(content, transform as unknown as Matrix);
  const turn = mainTurn(placed);
  const own = placed.filter((item) => item.turn === turn);
  const pieces = own.map((item) => pieceOf(item, bold, turn, { width, height }));
  const turned = placed.reduce((sum, { text, turn: its }) => sum + (its === turn ? 0 : text.length), 0);
  return { pieces: withoutDoubles(pieces), turned, height: turn === 1 || turn === 3 ? width : height };
}

function placedItems(content: TextContent, viewport: Matrix): PlacedItem[] {
  const placed: PlacedItem[] = [];
  for (const item of content.items) {
    if (!('str' in item)) continue;
    const text = plainText(item.str);
    if (text.trim() === '') {
      const last = placed.at(-1);
      if (last && text !== '') placed[placed.length - 1] = { ...last, spaced: true };
      continue;
    }
    const matrix = product(viewport, item.transform as unknown as Matrix);
    if (!matrix.every(Number.isFinite)) continue;
    placed.push({ item, text: text.trim(), matrix, turn: turnOf(item, matrix), spaced: /\s$/.test(text) });
  }
  return placed;
}

/** Without what no text may hold, or what means nothing in a line. */
function plainText(text: string): string {
  return text.toWellFormed().replaceAll(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ');
}

/** First `inner`, then `outer`. */
function product(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

/** Degrees by which a text may lean and still count as straight, as pages from scanners do. */
const LEANING = 5;

function turnOf(item: TextItem, [a, b]: Matrix): Turn {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI + (item.dir === 'ttb' ? 90 : 0);
  const quarters = Math.round(degrees / 90);
  return Math.abs(degrees - 90 * quarters) <= LEANING ? (((quarters + 4) % 4) as Turn) : undefined;
}

/** In which most of the page's text runs. */
function mainTurn(placed: readonly PlacedItem[]): Turn {
  const lengths = new Map<Turn, number>([[0, 0]]);
  for (const { text, turn } of placed) lengths.set(turn, (lengths.get(turn) ?? 0) + text.length);
  lengths.delete(undefined);
  return [...lengths].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

function pieceOf(
  { item, text, matrix, spaced }: PlacedItem,
  bold: ReadonlySet<string>,
  turn: Turn,
  page: { readonly width: number; readonly height: number },
): Piece {
  const [, , c, d, x, y] = matrix;
  const [left, baseline] = uprighted(turn, x, y, page);
  const size = Math.hypot(c, d);
  return {
    text,
    left,
    right: left + (item.dir === 'ttb' ? item.height : item.width),
    baseline,
    size: Number.isFinite(size) && size > 0 ? size : 1,
    bold: bold.has(item.fontName),
    rtl: item.dir === 'rtl',
    spaced,
  };
}

function uprighted(turn: Turn, x: number, y: number, page: { width: number; height: number }): [number, number] {
  if (turn === 1) return [y, page.width - x];
  if (turn === 2) return [page.width - x, page.height - y];
  return turn === 3 ? [page.height - y, x] : [x, y];
}

/** Without text that is drawn twice almost in one place, which makes it look bold or shaded. */
function withoutDoubles(pieces: readonly Piece[]): Piece[] {
  const seen = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    const same = seen.get(piece.text) ?? [];
    const near = 0.15 * piece.size;
    if (
      same.some(
        ({ left, baseline }) => Math.abs(left - piece.left) < near && Math.abs(baseline - piece.baseline) < near,
      )
    )
      return false;
    if (piece.text.length > 1) seen.set(piece.text, [...same.slice(-20), piece]);
    return true;
  });
}
