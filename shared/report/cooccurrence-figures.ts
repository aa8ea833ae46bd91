/** Figures of a co-occurrence: the heat map of its matrix, and the network of the codes that meet. */

import type { CodeTotal, Cooccurrence, Pair } from '../analysis/cooccurrence-result.ts';
import { pairLookup } from '../analysis/pair-lookup.ts';
import { namesOfPath } from '../model/code.ts';
import { COOCCURRENCE_TITLE, figureCell } from './cooccurrence.ts';
import { measureShown } from './cooccurrence-matrix.ts';
import type { Figure, Look } from './figures/figure.ts';
import { heatMap } from './figures/heat-map.ts';
import type { Mark } from './figures/mark.ts';
import type { Network, NetworkEdge } from './figures/network.ts';
import { wrapped } from './figures/wrapped.ts';
import { type MeasureKey, measureOf } from './measure-catalogue.ts';
import { formatCell } from './number-format.ts';
import type { Cell } from './table.ts';

/** Codes that a figure shows at most: the most frequent ones. */
const MOST_IN_HEAT_MAP = 60;
const MOST_IN_NETWORK = 40;
const WIDEST_LABEL = 118;
const MOST_LINES = 3;

/** What ties two codes alike in both directions; where it is 0 or less they are not tied. */
export const NETWORK_MEASURES = [
  'n',
  'characters',
  'c',
  'jaccard',
  'dice',
  'lift',
  'phi',
  'logLikelihood',
] as const satisfies readonly MeasureKey[];

/** What the `data-key` of a pair's cell or edge says; inverse: `readCooccurrenceKey`. */
export function keyOfPair(a: number, b: number): string {
  return `pair ${a} ${b}`;
}

/** What the `data-key` of a code's node says. */
export function keyOfCode(id: number): string {
  return `code ${id}`;
}

/** The ids in a key: one of a code, two of a pair. */
export function readCooccurrenceKey(key: string): number[] {
  return key.split(' ').slice(1).map(Number);
}

/** The matrix as a picture; codes that never pair leave their cells empty. */
export function cooccurrenceHeatMap(
  result: Cooccurrence,
  chosen: MeasureKey,
  look: Look,
  head = { key: 'heat-map', title: COOCCURRENCE_TITLE },
): Figure {
  const key = measureShown(chosen, result);
  const figuresOf = pairLookup(result);
  const cellOf = (row: CodeTotal, column: CodeTotal): Cell | undefined => {
    const figures = figuresOf(row, column);
    return figures === null ? undefined : figureCell(figures, key);
  };
  return pairHeatMap(head, result, key, cellOf, look);
}

/** A picture of one figure of all pairs; `cellOf` answers undefined where two codes never pair: the cell is left empty. */
export function pairHeatMap(
  head: Pick<Figure, 'key' | 'title'>,
  { unit, codes, ...result }: Pick<Cooccurrence, 'unit' | 'codes' | 'rows' | 'columns'>,
  key: MeasureKey,
  cellOf: (row: CodeTotal, column: CodeTotal) => Cell | undefined,
  look: Look,
): Figure {
  const { heading, kind } = measureOf(key);
  const shown = mostFrequent(codes, MOST_IN_HEAT_MAP);
  const isIn = (ids: readonly number[]) => shown.filter(({ id }) => ids.includes(id));
  const [rows, columns] = [isIn(result.rows), isIn(result.columns)];
  const markOf = (row: CodeTotal, column: CodeTotal): Mark | null => {
    const cell = cellOf(row, column);
    if (cell === undefined) return null;
    const title = `${row.code} × ${column.code}: ${formatCell(cell, kind)}`;
    return { value: typeof cell === 'number' ? cell : null, key: keyOfPair(row.id, column.id), title };
  };
  return heatMap(
    {
      ...head,
      measure: `${heading}, unit ${unit}${leftOut(codes.length, shown.length)}`,
      kind,
      rows: rows.map(({ code }) => code),
      columns: columns.map(({ code }) => code),
      cells: rows.map((row) => columns.map((column) => markOf(row, column))),
    },
    look,
  );
}

/** The codes that meet at least one other, tied by the measure; n stands for one that ties nothing. */
export function cooccurrenceNetwork(result: Cooccurrence, chosen: MeasureKey): Network {
  const key = networkMeasure(chosen, result);
  const { heading, kind } = measureOf(key);
  const tied = result.pairs.filter((pair) => (pair[key] ?? 0) > 0);
  const meeting = new Set(tied.flatMap(({ aId, bId }) => [aId, bId]));
  const codes = result.codes.filter(({ id }) => meeting.has(id));
  const shown = mostFrequent(codes, MOST_IN_NETWORK);
  const placeOf = new Map(shown.map(({ id }, place) => [id, place]));
  return {
    key: 'network',
    title: COOCCURRENCE_TITLE,
    measure: `${heading}, unit ${result.unit}${leftOut(codes.length, shown.length)}`,
    kind,
    nodes: shown.map(({ id, code, n, colour }) => ({
      ...{ key: keyOfCode(id), size: n, colour },
      lines: wrapped(namesOfPath(code).at(-1)!, WIDEST_LABEL, MOST_LINES),
      title: `${code}: ${n} ${result.units === null ? 'codings' : 'units'}`,
    })),
    edges: tied
      .filter(({ aId, bId }) => placeOf.has(aId) && placeOf.has(bId))
      .map((pair) => edgeOf(pair, key, placeOf)),
  };
}

/** The measure that ties codes: the chosen one, or n where it is undefined at the unit or has a direction. */
export function networkMeasure(chosen: MeasureKey, result: Pick<Cooccurrence, 'unit'>): MeasureKey {
  const key = measureShown(chosen, result);
  return (NETWORK_MEASURES as readonly MeasureKey[]).includes(key) ? key : 'n';
}

function edgeOf(pair: Pair, key: MeasureKey, placeOf: ReadonlyMap<number, number>): NetworkEdge {
  const { heading, kind } = measureOf(key);
  const more = key === 'n' ? '' : ` (n ${pair.n})`;
  return {
    key: keyOfPair(pair.aId, pair.bId),
    ...{ from: placeOf.get(pair.aId)!, to: placeOf.get(pair.bId)!, value: pair[key]! },
    title: `${pair.a} × ${pair.b}: ${heading} ${formatCell(pair[key], kind)}${more}`,
  };
}

/** In the order of the list. */
function mostFrequent(codes: readonly CodeTotal[], most: number): readonly CodeTotal[] {
  if (codes.length <= most) return codes;
  const kept = new Set(codes.toSorted((a, b) => b.n - a.n).slice(0, most));
  return codes.filter((code) => kept.has(code));
}

function leftOut(all: number, shown: number): string {
  return shown < all ? `; the ${shown} most frequent of ${all} codes` : '';
}
