/** Numbers as people read them: one form for each kind of column, the same on screen and in the terminal. */

import { type Cell, type ColumnKind, UNDEFINED } from './table.ts';

/** A cell as text: counts without decimals, fractions with three, other numbers with four significant digits. */
export function formatCell(cell: Cell, kind: ColumnKind): string {
  if (cell === null) return UNDEFINED;
  return typeof cell === 'string' ? cell : formatNumber(cell, kind);
}

/** A number that is not finite is a bug and throws: an undefined figure is `null`. */
export function formatNumber(value: number, kind: ColumnKind): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a figure`);
  if (kind === 'count') return value.toFixed(0);
  if (kind === 'fraction') return withoutNegativeZero(value.toFixed(3));
  if (Math.abs(value) >= 1000) return value.toFixed(0);
  if (value !== 0 && Math.abs(value) < 0.001) return value.toExponential(1);
  return String(Number(value.toPrecision(4)));
}

function withoutNegativeZero(text: string): string {
  return /^-[0.]+$/.test(text) ? text.slice(1) : text;
}
