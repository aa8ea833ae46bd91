/** Numbers as people read them: one form for each kind of column, the same on screen and in the terminal. */

import { type Cell, type ColumnKind, UNDEFINED } from './table.ts';

const wholes = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/**
 * A cell as text: counts whole, thousands apart; fractions with three decimals; other numbers with two, those under 0.1
 * with two significant digits; numbers that people gave as they are.
 */
export function formatCell(cell: Cell, kind: ColumnKind): string {
  if (cell === null) return UNDEFINED;
  return typeof cell === 'string' ? cell : formatNumber(cell, kind);
}

/** A number that is not finite is a bug and throws: an undefined figure is `null`. */
export function formatNumber(value: number, kind: ColumnKind): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a figure`);
  if (kind === 'count') return wholes.format(value);
  if (kind === 'given') return String(value);
  if (kind === 'fraction') return withoutNegativeZero(value.toFixed(3));
  const size = Math.abs(value);
  if (size >= 999.995) return wholes.format(value);
  if (size === 0) return '0.00';
  if (size < 0.001) return value.toExponential(1);
  return size < 0.1 ? value.toPrecision(2) : value.toFixed(2);
}

function withoutNegativeZero(text: string): string {
  return /^-[0.]+$/.test(text) ? text.slice(1) : text;
}
