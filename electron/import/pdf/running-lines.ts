/** Finds the headers, footers and page numbers that are repeated from page to page. */

import type { Fragment } from './fragments.ts';
import { rowsOf } from './rows.ts';

/** Rows at each end of a page that may be repeated. */
const ROWS = 3;
/** Pages before and after with which a page is compared: left and right pages differ, chapters have headers of their own. */
const NEAR = 4;
/** By how many points a row may stand higher on one page than on another. */
const SHIFT = 4;
/** In usual distances between rows. */
const SET_OFF = 1.2;
/** Part of the page's height. */
const MARGIN = 0.08;
const NUMBER =
  /^[^\p{L}\p{N}]*(?:\p{L}{1,9}\.? )?(\d{1,4}|[ivxlc]{1,7})(?:(?: ?(?:\/|of|von|de) ?)\d{1,4})?[^\p{L}\p{N}]*$/iu;

interface Row {
  readonly fragments: readonly Fragment[];
  readonly baseline: number;
  /** With one sign for every number, so that the same header is alike on all pages. */
  readonly likeness: string;
  /** The page number, where the row tells nothing else. */
  readonly number: number | undefined;
  /** It lies in the margin, or farther from the next row inwards than lines are from each other. */
  readonly isSetOff: boolean;
}

/**
 * For each page the outermost rows, up to one that is set off from the rest, that also stand on two pages near it; on one, of page
 * numbers and where there are only two pages.
 */
export function runningLines(
  pages: readonly (readonly Fragment[])[],
  heights: readonly number[],
): ReadonlySet<Fragment>[] {
  const found = pages.map(() => new Set<Fragment>());
  const rows = pages.map((fragments) => rowsOf(fragments));
  const gaps = rows.flatMap(gapsOf).sort((a, b) => a - b);
  const ends = rows.map((own, i) => endsOf(own, heights[i]!, SET_OFF * (gaps[gaps.length >> 1] ?? 0)));
  for (const end of [0, 1]) {
    ends.forEach((page, i) => {
      const near = ends.flatMap((other, k) =>
        k !== i && Math.abs(k - i) <= NEAR ? [{ rows: other[end]!, apart: k - i }] : [],
      );
      const others = page[end]!.findIndex((row) => !isRepeated(row, near));
      const repeated = others < 0 ? page[end]! : page[end]!.slice(0, others);
      const last = repeated.findLastIndex(({ isSetOff }) => isSetOff);
      for (const { fragments } of repeated.slice(0, last + 1)) for (const one of fragments) found[i]!.add(one);
    });
  }
  return found;
}

/** The first rows of a page, and the last from the foot upwards. */
function endsOf(rows: readonly Fragment[][], height: number, farthest: number): readonly (readonly Row[])[] {
  const gaps = gapsOf(rows);
  const made = (row: readonly Fragment[], gap: number | undefined) => {
    const { baseline } = row[0]!;
    const isInMargin = Math.min(baseline, height - baseline) < MARGIN * height;
    return rowOf(row, isInMargin || gap === undefined || gap > farthest);
  };
  const foot = rows.slice(-ROWS).reverse();
  return [
    rows.slice(0, ROWS).map((row, i) => made(row, gaps[i])),
    foot.map((row, i) => made(row, gaps[gaps.length - 1 - i])),
  ];
}

function gapsOf(rows: readonly Fragment[][]): number[] {
  return rows.slice(1).map((row, i) => row[0]!.baseline - rows[i]![0]!.baseline);
}

interface Near {
  readonly rows: readonly Row[];
  readonly apart: number;
}

function isRepeated(row: Row, near: readonly Near[]): boolean {
  const alike = near.filter(({ rows, apart }) => rows.some((other) => areAlike(row, other, apart))).length;
  return alike > 0 && alike >= (row.number === undefined ? Math.min(2, near.length) : 1);
}

function areAlike(row: Row, other: Row, apart: number): boolean {
  if (Math.abs(row.baseline - other.baseline) > SHIFT) return false;
  if (row.number !== undefined) return other.number === row.number + apart;
  return row.likeness === other.likeness;
}

function rowOf(fragments: readonly Fragment[], isSetOff: boolean): Row {
  const text = fragments.map((fragment) => fragment.text).join(' ');
  const number = NUMBER.exec(text)?.[1];
  return {
    fragments,
    baseline: fragments[0]!.baseline,
    likeness: text.toLowerCase().replaceAll(/\p{N}+/gu, '#'),
    number: number === undefined ? undefined : numberOf(number),
    isSetOff,
  };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function numberOf(digits: string): number {
  if (/^\d/.test(digits)) return Number(digits);
  const values = Array.from(digits.toLowerCase(), (digit) => ROMAN[digit]!);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
