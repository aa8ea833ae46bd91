/** Cells of a streamed workbook, typed, and within what a cell of Excel holds. */

import { looksLikeFormula } from '../../shared/report/csv.ts';
import { escapeXml } from '../../shared/report/escape-xml.ts';
import { snapToGraphemes } from '../../shared/text/graphemes.ts';
import { FORMS } from './workbook-parts.ts';
import { xstring } from './xstring.ts';

/** UTF-16 code units that a cell of Excel holds. */
export const LONGEST_TEXT = 32_767;

/** A moment is shown in UTC. */
export type SheetCell = string | number | Date;

/** `A`, `Z`, `AA` and so on, from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** The cells of a row, numbered from 1; empty texts are no cells. */
export function rowXml(cells: readonly SheetCell[], row: number, isHeading: boolean): string {
  const xml = cells.map((cell, i) => (cell === '' ? '' : cellXml(cell, columnName(i) + row, isHeading)));
  return `<row r="${row}">${xml.join('')}</row>`;
}

/** A text as a cell shows it: one that is too long is cut between graphemes, and ends in `…`. */
export function cutToCell(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const room = { start: LONGEST_TEXT - 1, end: LONGEST_TEXT - 1 };
  return `${text.slice(0, snapToGraphemes(text, room).start)}…`;
}

function cellXml(cell: SheetCell, place: string, isHeading: boolean): string {
  if (typeof cell === 'number') return `<c r="${place}" s="${FORMS.whole}"><v>${cell}</v></c>`;
  if (cell instanceof Date) return `<c r="${place}" s="${FORMS.moment}"><v>${serialOf(cell)}</v></c>`;
  const form = isHeading ? FORMS.heading : looksLikeFormula(cell) ? FORMS.formulaLike : FORMS.text;
  const words = escapeXml(xstring(cutToCell(cell)));
  return `<c r="${place}" s="${form}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
}

/** Days since the eve of 1900, as Excel counts them after February 1900. */
function serialOf(moment: Date): number {
  return moment.getTime() / 86_400_000 + 25_569;
}
