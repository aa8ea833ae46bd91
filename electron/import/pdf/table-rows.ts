/** Tells the rows of tables from lines of prose that happen to have a wide gap. */

import type { Cell, Line } from './lines.ts';

/** In ems: a column in which two words may stand at both ends of a justified line. */
const NARROW = 25;

/** The lines, of which only those keep several cells that follow each other with cells below each other. */
export function withTableRows(lines: readonly Line[]): Line[] {
  return lines.map((line, i) => {
    if (line.cells.length === 1) return line;
    const isRow = [lines[i - 1], lines[i + 1]].some((other) => other && areRows(line, other));
    return isRow ? line : { ...line, cells: [{ ...line.cells[0]!, text: line.text }] };
  });
}

function areRows(a: Line, b: Line): boolean {
  if (a.column !== b.column || a.cells.length < 2 || b.cells.length < 2 || isSpreadOut(a) || isSpreadOut(b))
    return false;
  const near = 0.5 * a.size;
  const isBelow = (one: Cell, other: Cell) =>
    Math.abs(one.left - other.left) < near || (isFigure(one) && Math.abs(one.right - other.right) < near);
  return a.cells.slice(1).some((one) => b.cells.slice(1).some((other) => isBelow(one, other)));
}

/** Figures are set below each other by their ends. */
function isFigure({ text }: Cell): boolean {
  return /^\S*\d\S*$/.test(text);
}

/** Single words with gaps of one width, as a justified line of a narrow column has them. */
function isSpreadOut({ cells, size, slack, column }: Line): boolean {
  if (slack > 0.5 * size || cells.some(({ text }) => text.includes(' '))) return false;
  if (cells.length < 3 && column.right - column.left > NARROW * size) return false;
  const gaps = cells.slice(1).map(({ left }, i) => left - cells[i]!.right);
  return Math.max(...gaps) - Math.min(...gaps) < 0.2 * size;
}
