/** Groups, intervals, figures and comparisons of a co-occurrence show the figures that were counted, in words. */

import { describe, expect, test } from 'vitest';
import { countCooccurrence } from '../../../shared/analysis/cooccurrence.ts';
import { compareCooccurrences } from '../../../shared/analysis/cooccurrence-comparison.ts';
import { countWithIntervals } from '../../../shared/analysis/cooccurrence-intervals.ts';
import type { Unit } from '../../../shared/analysis/unit.ts';
import { cooccurrencePairsTable } from '../../../shared/report/cooccurrence.ts';
import { comparisonListTable, comparisonMatrixTables } from '../../../shared/report/cooccurrence-comparison.ts';
import { comparisonHeatMaps } from '../../../shared/report/cooccurrence-comparison-figures.ts';
import {
  cooccurrenceHeatMap,
  cooccurrenceNetwork,
  networkMeasure,
  readCooccurrenceKey,
} from '../../../shared/report/cooccurrence-figures.ts';
import { cooccurrenceMatrixTable } from '../../../shared/report/cooccurrence-matrix.ts';
import { LIGHT_LOOK } from '../../../shared/report/figures/figure.ts';
import type { Table } from '../../../shared/report/table.ts';
import { codebookFrom, codeId, columnsFrom, type SampleCoding, unitsFrom } from '../analysis/coded-sample.ts';

const PATHS = [
  'Lens',
  'Lens / 👩🏽‍🚀',
  'Lens / Power',
  'Lens / Power / Might',
  'Theme',
  'Theme / Law',
  'Theme / Trade',
  'Other',
];
const codebook = codebookFrom(PATHS);
const id = (path: string) => codeId(codebook, path);
const readUnits = unitsFrom(['👨🏻‍🚒 one.\n\nTwo.\n\nThree.', 'Four.\n\nFive.']);

function coding(source: number, code: string, start: number, end: number): SampleCoding {
  return { source, code, coder: 1, start, end };
}

const drawn = [
  coding(1, 'Lens / 👩🏽‍🚀', 0, 5),
  coding(1, 'Theme / Law', 2, 9),
  coding(1, 'Lens / Power / Might', 14, 16),
  coding(1, 'Theme / Trade', 14, 18),
  coding(1, 'Theme', 20, 22),
  coding(1, 'Lens', 20, 23),
  coding(2, 'Lens / Power', 0, 3),
  coding(2, 'Theme / Law', 1, 4),
  coding(2, 'Lens / 👩🏽‍🚀', 7, 9),
];

function input(unit: Unit, sources: readonly number[] = [1, 2], withSubCodes = true) {
  const codings = columnsFrom(
    codebook,
    drawn.filter(({ source }) => sources.includes(source)),
  );
  return { codebook, codings, sources, readUnits, unit, coders: 'each', withSubCodes } as const;
}

test('a matrix of two groups has their totals as first row and column', () => {
  const rows = ['Lens', 'Lens / 👩🏽‍🚀', 'Lens / Power'].map(id);
  const columns = ['Theme', 'Theme / Law', 'Theme / Trade'].map(id);
  const counted = countCooccurrence({ ...input('paragraph'), rows, columns });
  const table = cooccurrenceMatrixTable({ ...counted, filter: '' }, 'n');
  expect(table.rows).toEqual([
    ['Lens', 4, 2, 1],
    ['Lens / 👩🏽‍🚀', 1, 1, 0],
    ['Lens / Power', 2, 1, 1],
  ]);
});

describe('intervals in the list', () => {
  const request = { measure: 'jaccard', seed: 3, resamples: 200, level: 0.9 } as const;
  const table = cooccurrencePairsTable({ ...countWithIntervals(input('paragraph'), request), filter: '' });

  test('stand beside their measure and hold it or are undefined', () => {
    const at = table.columns.findIndex(({ key }) => key === 'jaccard');
    expect(table.columns.slice(at, at + 3).map(({ heading }) => heading)).toEqual([
      ...['Jaccard', 'Jaccard from', 'Jaccard to'],
    ]);
    for (const row of table.rows) {
      const [figure, low, high] = row.slice(at, at + 3);
      if (low !== null) expect([low! <= figure!, figure! <= high!]).toEqual([true, true]);
    }
    expect(table.rows.some((row) => row[at + 1] !== null)).toBe(true);
  });

  test('are stated with what was drawn, how often and from which seed', () => {
    expect(table.statement).toContain(
      'Intervals of Jaccard: 90 %, percentile bootstrap, 200 resamples of 5 paragraphs, seed 3.',
    );
    expect(table.notes.join(' ')).toContain('fewer than ten sources: paragraphs were drawn');
  });

  test('of few sources at unit source are undefined, and the table says why', () => {
    const few = cooccurrencePairsTable({ ...countWithIntervals(input('source'), request), filter: '' });
    expect(few.notes[0]).toContain('fewer than ten are too few to draw from');
  });

  test('of a single paragraph are undefined', () => {
    const one = { ...input('overlap', [1]), readUnits: unitsFrom(['one paragraph alone in its source']) };
    const { intervals } = countWithIntervals(one, request);
    expect(intervals).toMatchObject({ clusters: 'paragraph', clusterCount: 1 });
    expect(intervals!.pairs.filter(({ interval }) => interval !== null)).toEqual([]);
  });

  test('appear only where they were asked for', () => {
    const plain = cooccurrencePairsTable({ ...countCooccurrence(input('paragraph')), filter: '' });
    expect(plain.columns.map(({ key }) => key)).not.toContain('jaccardLow');
    expect(plain.statement).not.toContain('Intervals');
  });
});

describe('the comparison of two groups', () => {
  const group = (name: string, sources: readonly number[], unit: Unit) => ({
    ...countCooccurrence(input(unit, sources, false)),
    ...{ name, sources },
  });
  const compared = (a: readonly number[], b: readonly number[], unit: Unit = 'paragraph') => ({
    ...compareCooccurrences(group('first', a, unit), group('second', b, unit)),
    filter: '',
  });
  const cell = (table: Table, row: string, column: string) =>
    table.rows.find(([name]) => name === row)![table.columns.findIndex(({ heading }) => heading === column)];

  test('is B minus A for every pair, and undefined where either is', () => {
    const [difference, inA, inB] = comparisonMatrixTables(compared([1], [2]), 'jaccard');
    // Law and the first lens share their only paragraph of source 1, and have one each in source 2.
    expect(cell(inA!, 'Lens / 👩🏽‍🚀', 'Theme / Law')).toBe(1);
    expect(cell(inB!, 'Lens / 👩🏽‍🚀', 'Theme / Law')).toBe(0);
    expect(cell(difference!, 'Lens / 👩🏽‍🚀', 'Theme / Law')).toBe(-1);
    // Power has no coding in source 1 and meets Law in source 2; neither Might nor Trade has one in source 2.
    expect(cell(difference!, 'Lens / Power', 'Theme / Law')).toBe(1);
    expect(cell(difference!, 'Lens / Power / Might', 'Theme / Trade')).toBeNull();
  });

  test('lists the pairs that meet in either group, the largest difference first, undefined ones last', () => {
    const { rows } = comparisonListTable(compared([1], [2]), 'jaccard');
    const meeting = drawnPairs();
    expect(rows.map(([a, b]) => `${a} + ${b}`).sort()).toEqual(meeting);
    const sizes = rows.map((row) => (row[4] === null ? -1 : Math.abs(Number(row[4]))));
    expect(sizes).toEqual(sizes.toSorted((x, y) => y - x));
    for (const [, , inA, inB, difference] of rows) {
      expect(difference).toBe(inA === null || inB === null ? null : Number(inB) - Number(inA));
    }
  });

  test('names both groups with their sources and units', () => {
    const { statement } = comparisonListTable(compared([1], [1, 2]), 'jaccard');
    expect(statement).toContain('Group A: first (1 source, 3 units).');
    expect(statement).toContain('Group B: second (2 sources, 5 units).');
  });

  test('says that groups share sources, and that n grows with size', () => {
    const notes = (a: number[], b: number[], key: 'n' | 'jaccard') => comparisonListTable(compared(a, b), key).notes;
    expect(notes([1], [1, 2], 'jaccard').join()).toContain('One source belongs to both groups');
    expect(notes([1], [2], 'jaccard').join()).not.toContain('both groups');
    expect(notes([1], [2], 'n').join()).toContain('n grows with the size of a group');
  });

  test('is drawn as three heat maps, a decrease with its sign', () => {
    const [difference, inA, inB] = comparisonHeatMaps(compared([1], [2]), 'jaccard', LIGHT_LOOK);
    expect(difference!.svg).toContain('<title>Lens / 👩🏽‍🚀 × Theme / Law: -1.000</title>');
    expect(inA!.svg).toContain('<title>Lens / 👩🏽‍🚀 × Theme / Law: 1.000</title>');
    expect(inB!.svg).toContain('<title>Lens / 👩🏽‍🚀 × Theme / Law: 0.000</title>');
    expect(difference!.svg).not.toContain(`data-key="pair ${id('Lens')} ${id('Lens')}"`);
  });

  test('tells no units where codings are counted', () => {
    expect(comparisonListTable(compared([1], [2], 'overlap'), 'n').statement).toContain('Group A: first (1 source).');
  });

  /** All pairs that share a paragraph in source 1 or in source 2, as drawn above. */
  function drawnPairs(): string[] {
    return [
      ...['Lens + Theme', 'Lens / 👩🏽‍🚀 + Theme / Law', 'Lens / Power + Theme / Law'],
      'Lens / Power / Might + Theme / Trade',
    ].sort();
  }
});

describe('figures', () => {
  const result = countCooccurrence(input('paragraph'));

  test('the heat map has the figures of the matrix, each with the key of its pair', () => {
    const { svg } = cooccurrenceHeatMap(result, 'n', LIGHT_LOOK);
    expect(svg).toContain(`data-key="pair ${id('Lens')} ${id('Theme')}"`);
    expect(svg).toContain('<title>Lens × Theme: 4</title>');
    expect(svg).not.toContain(`data-key="pair ${id('Lens')} ${id('Lens')}"`);
  });

  test('the network ties the codes that meet and leaves the others out', () => {
    const { nodes, edges } = cooccurrenceNetwork(result, 'jaccard');
    expect(nodes.map(({ title }) => title)).not.toContain('Other: 0 units');
    expect(edges).toHaveLength(result.pairs.length);
    for (const { from, to, key, value } of edges) {
      const [a, b] = readCooccurrenceKey(key);
      expect([nodes[from]!.key, nodes[to]!.key]).toEqual([`code ${a}`, `code ${b}`]);
      expect(value).toBe(result.pairs.find((pair) => pair.aId === a && pair.bId === b)!.jaccard);
    }
  });

  test('a measure with a direction, or without meaning at the unit, ties nothing: n does', () => {
    expect(networkMeasure('pAGivenB', { unit: 'paragraph' })).toBe('n');
    expect(networkMeasure('phi', { unit: 'overlap' })).toBe('n');
    expect(networkMeasure('phi', { unit: 'paragraph' })).toBe('phi');
  });

  test('no more than the most frequent codes are drawn, and the figure says so', () => {
    const many = codebookFrom(Array.from({ length: 90 }, (_, i) => `code ${i}`));
    const codings = many.codes.map(({ path }, i) => coding(1, path, 0, 1 + (i % 5)));
    const study = { codebook: many, codings: columnsFrom(many, codings), sources: [1], readUnits };
    const all = countCooccurrence({ ...study, unit: 'overlap', coders: 'each', withSubCodes: false });
    const network = cooccurrenceNetwork(all, 'n');
    expect(network.nodes).toHaveLength(40);
    expect(network.measure).toContain('the 40 most frequent of 90 codes');
    expect(cooccurrenceHeatMap(all, 'n', LIGHT_LOOK).svg).toContain('the 60 most frequent of 90 codes');
  });
});
