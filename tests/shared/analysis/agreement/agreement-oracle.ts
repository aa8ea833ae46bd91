/** Agreement counted the long way: decision by decision and character by character. */

import type { AgreementKey, DecisionKey } from '../../../../shared/analysis/agreement/statistics.ts';

/** The statistics of decisions, one list a coder, one entry a unit, from tables of values and their coincidences. */
export function oracleOfDecisions(coders: readonly (readonly boolean[])[]): Record<DecisionKey, number | null> {
  const units = coders[0]!.length;
  const pairs = coders.flatMap((a, i) => coders.slice(i + 1).map((b) => [a, b] as const));
  const alike = pairs.flatMap(([a, b]) => a.map((mark, unit) => mark === b[unit]));
  const percent = meanOf(alike.map(Number));
  const values = coders.flat();
  const shares = [true, false].map((value) => meanOf(values.map((mark) => Number(mark === value))));
  const chance = shares.reduce((sum, share) => sum + share ** 2, 0);
  const kappas = pairs.map(([a, b]) => kappaOf(a, b)).filter((kappa) => kappa !== null);
  const gwet = shares.reduce((sum, share) => sum + share * (1 - share), 0);
  return {
    percent: units === 0 ? null : percent,
    cohen: kappas.length === 0 ? null : meanOf(kappas),
    fleiss: chance === 1 ? null : (percent - chance) / (1 - chance),
    brennanPrediger: (percent - 0.5) / 0.5,
    alpha: alphaByCoincidences(coders),
    ac1: (percent - gwet) / (1 - gwet),
  };
}

function kappaOf(a: readonly boolean[], b: readonly boolean[]): number | null {
  const observed = meanOf(a.map((mark, unit) => Number(mark === b[unit])));
  const shareOf = (line: readonly boolean[], value: boolean) => meanOf(line.map((mark) => Number(mark === value)));
  const chance = [true, false].reduce((sum, value) => sum + shareOf(a, value) * shareOf(b, value), 0);
  return chance === 1 ? null : (observed - chance) / (1 - chance);
}

/** Krippendorff's matrix of coincidences: every ordered pair of decisions on one unit, weighted by 1 / (coders - 1). */
function alphaByCoincidences(coders: readonly (readonly boolean[])[]): number | null {
  const matrix = [
    [0, 0],
    [0, 0],
  ];
  for (let unit = 0; unit < coders[0]!.length; unit++) {
    for (const [i, a] of coders.entries()) {
      for (const [j, b] of coders.entries()) {
        if (i !== j) matrix[Number(a[unit])]![Number(b[unit])]! += 1 / (coders.length - 1);
      }
    }
  }
  const totals = matrix.map((row) => row[0]! + row[1]!);
  const n = totals[0]! + totals[1]!;
  const expected = (totals[0]! * totals[1]!) / (n - 1);
  return expected === 0 ? null : 1 - matrix[0]![1]! / expected;
}

/** What one coder marks in one source: a mark a character, and where passages begin. */
export interface MarkedSource {
  readonly length: number;
  /** By coder: passages in order, disjoint. */
  readonly passages: readonly (readonly (readonly [number, number])[])[];
}

/** Disagreement as Krippendorff (1995) defines it, from all pairs of sections and all places where a passage could be. */
export function oracleOfUnitizing(sources: readonly MarkedSource[]): { observed: number; expected: number } {
  const coders = sources[0]!.passages.length;
  const length = sources.reduce((sum, source) => sum + source.length, 0);
  const sections = sources.map((source) => source.passages.map((passages) => sectionsOf(source.length, passages)));
  let observed = 0;
  for (const bySource of sections) {
    for (const [i, own] of bySource.entries()) {
      for (const [j, others] of bySource.entries()) {
        if (i !== j) for (const a of own) for (const b of others) observed += differenceOf(a, b);
      }
    }
  }
  observed /= coders * (coders - 1) * length ** 2;
  const all = sections.flat(2);
  const units = all.filter((section) => section.marked).map(({ start, end }) => end - start);
  const gaps = all.filter((section) => !section.marked).map(({ start, end }) => end - start);
  let sum = 0;
  for (const l of units) {
    sum += ((units.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l);
    for (const gap of gaps) for (let at = 0; at + l <= gap; at++) sum += l ** 2;
  }
  const denominator = coders * length * (coders * length - 1) - units.reduce((total, l) => total + l * (l - 1), 0);
  return { observed, expected: units.length === 0 ? 0 : ((2 / length) * sum) / denominator };
}

interface Section {
  readonly start: number;
  readonly end: number;
  readonly marked: boolean;
}

function sectionsOf(length: number, passages: readonly (readonly [number, number])[]): Section[] {
  const sections: Section[] = [];
  let at = 0;
  for (const [start, end] of passages) {
    if (start > at) sections.push({ start: at, end: start, marked: false });
    sections.push({ start, end, marked: true });
    at = end;
  }
  return at < length ? [...sections, { start: at, end: length, marked: false }] : sections;
}

function differenceOf(a: Section, b: Section): number {
  if (a.marked && b.marked && Math.max(a.start, b.start) < Math.min(a.end, b.end)) {
    return (a.start - b.start) ** 2 + (a.end - b.end) ** 2;
  }
  if (a.marked && !b.marked && b.start <= a.start && a.end <= b.end) return (a.end - a.start) ** 2;
  if (!a.marked && b.marked && a.start <= b.start && b.end <= a.end) return (b.end - b.start) ** 2;
  return 0;
}

export type OracleFigures = Record<AgreementKey, number | null>;

function meanOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
