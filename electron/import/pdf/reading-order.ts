/**
 * The order in which a page is read: its columns, by a recursive cut along white space (X-Y cut: Nagy and Seth 1984; with the
 * gutter as the tallest empty rectangle between text: Breuel 2002, "Two Geometric Algorithms for Layout Analysis").
 *
 * The tallest gutter of a region cuts it into what is above, the columns to both sides, and what is below, each of which is
 * cut again. A title or table across the page ends a gutter. Text is only a column where most of its lines fill it, so that
 * the cells of a table, the names beside what was said, or numbers beside a list stay in their line.
 */

import type { Fragment } from './fragments.ts';
import { rowsOf } from './rows.ts';

/** Where text may stand, from left to right. */
export interface Band {
  readonly left: number;
  readonly right: number;
}

export interface Column extends Band {
  readonly fragments: readonly Fragment[];
}

/** White space between two columns. */
export interface Gutter extends Band {
  /** Lines of the column that has fewer. */
  readonly lines: number;
}

/** In ems of the body: the narrowest gutter, and the narrowest column. */
const GUTTER = 0.8;
const COLUMN = 10;
/** Lines that both columns must have, where no other page has the same gutter. */
const LINES = 4;
/** A region of more fragments is no prose, and would take too long. */
const MOST_FRAGMENTS = 3000;

export interface Layout {
  /** Size of the body in points. */
  readonly em: number;
  readonly rtl: boolean;
  /** Gutters of other pages: what stands to both sides of one of them are columns, however short. */
  readonly known: readonly Band[];
}

/** The columns of a page in the order in which they are read; `found` is told of every gutter. */
export function columnsOf(
  fragments: readonly Fragment[],
  page: Band,
  layout: Layout,
  found: (gutter: Gutter) => void = () => {},
): Column[] {
  const cut = fragments.length > MOST_FRAGMENTS ? undefined : tallestCut(fragments, layout);
  if (!cut) return fragments.length > 0 ? [{ ...besideGutter(fragments, page, layout.known), fragments }] : [];
  found(cut.gutter);
  const left = columnsOf(cut.left, { left: page.left, right: cut.gutter.left }, layout, found);
  const right = columnsOf(cut.right, { left: cut.gutter.right, right: page.right }, layout, found);
  return [
    ...columnsOf(cut.above, page, layout, found),
    ...(layout.rtl ? [...right, ...left] : [...left, ...right]),
    ...columnsOf(cut.below, page, layout, found),
  ];
}

/** The part of the page on the one side of a known gutter where all stands there, as where the last column ends early. */
function besideGutter(fragments: readonly Fragment[], { left, right }: Band, known: readonly Band[]): Band {
  const first = Math.min(...fragments.map((fragment) => fragment.left));
  const last = Math.max(...fragments.map((fragment) => fragment.right));
  let band: Band = { left, right };
  for (const gutter of known) {
    const middle = (gutter.left + gutter.right) / 2;
    if (last < middle) band = { ...band, right: Math.min(band.right, Math.max(gutter.left, last)) };
    if (first > middle) band = { ...band, left: Math.max(band.left, Math.min(gutter.right, first)) };
  }
  return band;
}

interface Cut {
  readonly gutter: Gutter;
  readonly isKnown: boolean;
  readonly above: readonly Fragment[];
  readonly left: readonly Fragment[];
  readonly right: readonly Fragment[];
  readonly below: readonly Fragment[];
}

function tallestCut(fragments: readonly Fragment[], layout: Layout): Cut | undefined {
  const sorted = fragments.toSorted((a, b) => a.baseline - b.baseline);
  let best: Cut | undefined;
  const tried: Grown[] = [];
  for (const seed of seedsIn(sorted, layout)) {
    // What grew from another fragment beside the same white space would grow from this one too.
    if (tried.some(({ gutter, first, last }) => first <= seed.at && seed.at <= last && isWithin(gutter, seed)))
      continue;
    const grown = grow(sorted, seed, GUTTER * layout.em);
    tried.push(grown);
    const cut = cutAlong(sorted, grown, layout);
    if (cut && (!best || isBefore(cut, best))) best = cut;
  }
  return best;
}

function isBefore(a: Cut, b: Cut): boolean {
  return a.isKnown === b.isKnown ? a.gutter.lines > b.gutter.lines : a.isKnown;
}

function isWithin(inner: Band, outer: Band): boolean {
  return inner.left >= outer.left && inner.right <= outer.right;
}

interface Seed extends Band {
  /** Index of a fragment beside it. */
  readonly at: number;
}

/** White space to the right of each fragment, up to the next one at its height. */
function seedsIn(sorted: readonly Fragment[], { em }: Layout): Seed[] {
  const seeds: Seed[] = [];
  sorted.forEach((fragment, at) => {
    let right = Number.POSITIVE_INFINITY;
    const look = (step: number) => {
      for (let i = at + step; i >= 0 && i < sorted.length; i += step) {
        const other = sorted[i]!;
        if (Math.abs(other.baseline - fragment.baseline) > fragment.size) break;
        if (other.left >= fragment.right) right = Math.min(right, other.left);
      }
    };
    look(-1);
    look(1);
    if (right < Number.POSITIVE_INFINITY && right - fragment.right >= GUTTER * em)
      seeds.push({ left: fragment.right, right, at });
  });
  return seeds;
}

/** A gutter, and the first and last of the fragments between which it runs. */
interface Grown {
  readonly gutter: Band;
  readonly first: number;
  readonly last: number;
}

/** Follows the white space up and down as far as it stays wide enough. */
function grow(sorted: readonly Fragment[], seed: Seed, least: number): Grown {
  let gutter: Band = seed;
  const reach = (step: number): number => {
    let at = seed.at;
    for (let i = seed.at + step; i >= 0 && i < sorted.length; i += step) {
      const narrowed = narrow(gutter, sorted[i]!, least);
      if (!narrowed) break;
      gutter = narrowed;
      at = i;
    }
    return at;
  };
  const first = reach(-1);
  const last = reach(1);
  return { gutter, first, last };
}

/** Undefined where what stands to both sides is no columns. */
function cutAlong(sorted: readonly Fragment[], { gutter, first, last }: Grown, { em, known }: Layout): Cut | undefined {
  const [from, to] = trimmed(sorted, first, last, gutter);
  const members = sorted.slice(from, to + 1);
  const isLeft = (fragment: Fragment) => fragment.right <= gutter.left + 0.01;
  const [left, right] = [members.filter(isLeft), members.filter((fragment) => !isLeft(fragment))];
  const isKnown = known.some(
    (other) => Math.min(other.right, gutter.right) - Math.max(other.left, gutter.left) > 0.5 * em,
  );
  const lines = linesBeside(left, right, isKnown, em);
  if (lines === 0) return undefined;
  return {
    gutter: { left: gutter.left, right: gutter.right, lines },
    isKnown,
    above: sorted.slice(0, from),
    left,
    right,
    below: sorted.slice(to + 1),
  };
}

/** What a fragment leaves of a gutter; undefined where too little. */
function narrow({ left, right }: Band, fragment: Fragment, least: number): Band | undefined {
  if (fragment.right <= left || fragment.left >= right) return { left, right };
  const [before, after] = [fragment.left - left, right - fragment.right];
  if (Math.max(before, after) < least) return undefined;
  return before > after ? { left, right: fragment.left } : { left: fragment.right, right };
}

/**
 * Without what stands on one side alone before or after the lines that stand on both, where it is set off from them and
 * something crosses the gutter beyond it: a heading above columns, or one below them that belongs to what follows.
 */
function trimmed(sorted: readonly Fragment[], first: number, last: number, gutter: Band): [number, number] {
  const sides = sorted.slice(first, last + 1).map(({ right }) => right <= gutter.left + 0.01);
  const bothFrom = first + Math.max(sides.indexOf(true), sides.indexOf(false), 0);
  const bothTo = first + Math.min(...[true, false].map((side) => sides.lastIndexOf(side)).filter((i) => i >= 0));
  const isSetOff = (at: number) =>
    sorted[at]!.baseline - sorted[at - 1]!.baseline > 1.7 * Math.max(sorted[at]!.size, sorted[at - 1]!.size);
  let [from, to] = [bothFrom, bothTo];
  while (from > first && (first === 0 || !isSetOff(from))) from--;
  while (to < last && (last === sorted.length - 1 || !isSetOff(to + 1))) to++;
  return [from, to];
}

/** Lines of the side that has fewer, or 0 where they are no columns. */
function linesBeside(left: readonly Fragment[], right: readonly Fragment[], isKnown: boolean, em: number): number {
  if (left.length === 0 || right.length === 0) return 0;
  const [rowsLeft, rowsRight] = [rowsOf(left), rowsOf(right)];
  const lines = Math.min(rowsLeft.length, rowsRight.length);
  const shared =
    Math.min(left.at(-1)!.baseline, right.at(-1)!.baseline) - Math.max(left[0]!.baseline, right[0]!.baseline);
  if (isKnown) return shared > -em ? lines : 0;
  return lines >= LINES && shared > 2 * em && isFilled(rowsLeft, em) && isFilled(rowsRight, em) ? lines : 0;
}

/** Whether most rows go over most of the column's width. */
function isFilled(rows: readonly (readonly Fragment[])[], em: number): boolean {
  const bands = rows.map((row) => ({ left: row[0]!.left, right: row.at(-1)!.right }));
  const width = Math.max(...bands.map(({ right }) => right)) - Math.min(...bands.map(({ left }) => left));
  if (width < COLUMN * em) return false;
  return bands.filter(({ left, right }) => right - left >= 0.6 * width).length * 2 >= rows.length;
}
