/** Frequency as figures: bars for codes, a heat map where it is split into many groups, and lines over an order. */

import type { RatedCode, RatedFrequency } from '../analysis/frequency-rates.ts';
import { counted } from '../text/counted.ts';
import { barChart } from './figures/bar-chart.ts';
import type { Figure, Look } from './figures/figure.ts';
import { heatMap } from './figures/heat-map.ts';
import { lineChart } from './figures/line-chart.ts';
import type { Mark } from './figures/mark.ts';
import { type FrequencyMeasureKey, frequencyMeasure } from './frequency-measures.ts';

/** Which rows a figure shows, and what of them. */
export interface FrequencyShown {
  readonly measure: FrequencyMeasureKey;
  /** Only so many codes, those with most of the measure, the greatest first; `null` for all in codebook order. */
  readonly top: number | null;
  /** Leaves out codes that have nothing of it. */
  readonly hideZero: boolean;
}

/** Groups that bars can be told apart by. */
const MOST_SERIES = 5;
/** More columns would make a figure that no page holds. */
const MOST_COLUMNS = 60;
/** Lines that can be told apart where the person names no number. */
const LINES = 8;

/** What a figure's `data-key` says: a code, and the number of a group where it is of one. Inverse: `readFrequencyKey`. */
export function frequencyKey(code: number, group: number | null): string {
  return group === null ? String(code) : `${code}:${group}`;
}

export function readFrequencyKey(key: string): { readonly code: number; readonly group: number | null } {
  const [code, group] = key.split(':');
  return { code: Number(code), group: group === undefined ? null : Number(group) };
}

/** One bar a code, or one a group where there are few of them; a heat map of code and group where there are many. */
export function frequencyBars(frequency: RatedFrequency, shown: FrequencyShown, look: Look): Figure {
  const { groups, by, split } = frequency;
  const measure = frequencyMeasure(shown.measure);
  const codes = codesShown(frequency, shown);
  const head = {
    key: 'frequency',
    title: by === null ? 'Frequency' : `Frequency by ${by}`,
    measure: titleOf(shown),
    kind: measure.kind,
  };
  if (split === null) {
    const rows = codes.map((code) => ({ label: code.code, bars: [markOf(code, null, shown.measure)] }));
    return barChart({ ...head, series: [measure.heading], rows }, look);
  }
  if (groups.length <= MOST_SERIES) {
    const rows = codes.map((code) => ({ label: code.code, bars: marksOf(code, shown.measure) }));
    return barChart({ ...head, series: groups, rows }, look);
  }
  const columns = groups.slice(0, MOST_COLUMNS);
  const rest = columns.length < groups.length ? `; the first ${columns.length} of ${groups.length} groups` : '';
  const cells = codes.map((code) => marksOf(code, shown.measure).slice(0, MOST_COLUMNS));
  return heatMap({ ...head, measure: head.measure + rest, rows: codes.map(({ code }) => code), columns, cells }, look);
}

/** One line a code over the values of an attribute, sources without a value left out; none for any other split. */
export function frequencyLines(frequency: RatedFrequency, shown: FrequencyShown, look: Look): Figure[] {
  const { groups, by, at, split } = frequency;
  if (split !== 'attribute' || by === null) return [];
  const placed = groups.flatMap((label, group) => (at[group] == null ? [] : [{ label, group, at: at[group] }]));
  const { kind } = frequencyMeasure(shown.measure);
  const codes = codesShown(frequency, { ...shown, top: shown.top ?? LINES });
  const series = codes.map((code) => ({
    name: code.code,
    points: placed.map(({ group }) => markOf(code, group, shown.measure)),
  }));
  const chosen = codes.length < frequency.codes.length ? `; the ${counted(codes.length, 'code')} with most of it` : '';
  const head = { key: 'frequency-over', title: `Frequency over ${by}`, measure: titleOf(shown) + chosen, kind };
  return [lineChart({ ...head, axis: by, places: placed, series }, look)];
}

/** The measure's name, and its formula where the name does not say it. */
function titleOf({ measure }: FrequencyShown): string {
  const { heading, formula } = frequencyMeasure(measure);
  return formula.startsWith(heading) ? heading : `${heading}: ${formula}`;
}

function codesShown({ codes }: RatedFrequency, { measure, top, hideZero }: FrequencyShown): readonly RatedCode[] {
  const kept = hideZero ? codes.filter((code) => code[measure] !== 0) : codes;
  if (top === null) return kept;
  return kept.toSorted((a, b) => (b[measure] ?? -1) - (a[measure] ?? -1)).slice(0, top);
}

function marksOf(code: RatedCode, measure: FrequencyMeasureKey): Mark[] {
  return code.groups.map((_, group) => markOf(code, group, measure));
}

/** Where nothing was coded there are no passages to lead to. */
function markOf(code: RatedCode, group: number | null, measure: FrequencyMeasureKey): Mark {
  const figures = group === null ? code : code.groups[group]!;
  const value = figures[measure];
  return figures.codings === 0 ? { value } : { value, key: frequencyKey(code.id, group) };
}
