/** The frequency report as shares, over an order, and as figures. */

import { describe, expect, test } from 'vitest';
import { countFrequency } from '../../../shared/analysis/frequency.ts';
import type { FrequencySplit } from '../../../shared/analysis/frequency-groups.ts';
import { rateFrequency } from '../../../shared/analysis/frequency-rates.ts';
import { frequencyReport } from '../../../shared/api/reports/frequency.ts';
import { LIGHT_LOOK } from '../../../shared/report/figures/figure.ts';
import { readFrequencyKey } from '../../../shared/report/frequency-figures.ts';
import { codebookFrom, columnsFrom, type SampleCoding, unitsFrom } from '../analysis/coded-sample.ts';
import { ofClass, readSvg, titlesOf } from './figures/read-svg.ts';

const texts = ['One two three four five.', 'Six seven eight nine ten.', 'Uncoded words.', ''];
const codebook = codebookFrom(['A', 'A / x', 'B 👩🏽‍🚀', 'Unused']);
const drawn: readonly SampleCoding[] = [
  { source: 1, code: 'A', coder: 1, start: 0, end: 7 },
  { source: 1, code: 'B 👩🏽‍🚀', coder: 1, start: 0, end: 24 },
  { source: 2, code: 'A', coder: 1, start: 0, end: 3 },
  { source: 2, code: 'A', coder: 2, start: 4, end: 9 },
];
const years = new Map([
  [1, '2025'],
  [2, '2024'],
  [3, null],
  [4, '2026'],
]);
const byYear: FrequencySplit = { kind: 'attribute', name: 'year', values: years };

function report(by: FrequencySplit | null) {
  const readUnits = unitsFrom(texts);
  const codings = columnsFrom(codebook, drawn);
  const sizes = texts.map((text, n) => ({
    source: n + 1,
    characters: text.length,
    words: readUnits(n + 1, 'words').length / 2,
  }));
  const frequency = countFrequency({ codings, codebook, readUnits, withSubCodes: false, by });
  return { ...rateFrequency(frequency, by, sizes), filter: '' };
}

const view = (set: object = {}) => frequencyReport.view.parse(set);
const tableOf = (by: FrequencySplit | null, set: object) => frequencyReport.tables(report(by), view(set))[0]!;
const figureOf = (by: FrequencySplit | null, set: object) =>
  readSvg(frequencyReport.figures(report(by), view(set), LIGHT_LOOK)[0]!.svg);
const keysOf = (by: FrequencySplit | null, set: object) =>
  ofClass(figureOf(by, set), 'mark').map(({ attributes }) => attributes['data-key']);

describe('the table of shares', () => {
  test('relates each figure to the text, states how much that is, and gives the formulas', () => {
    const { rows, columns, statement } = tableOf(null, { measure: 'share' });
    expect(rows[0]).toEqual(['A', 15 / 63, (1000 * 4) / 12, (1000 * 3) / 12]);
    expect(statement).toContain('Text: 4 sources with 63 characters and 12 words.');
    expect(columns.slice(1).every(({ formula }) => formula)).toBe(true);
  });

  test('says of how much text each group is made, and why a rate is undefined', () => {
    const { rows, columns, notes } = tableOf(byYear, { measure: 'share' });
    const column = columns.findIndex(({ key }) => key === '2026: share');
    expect(rows.map((row) => row[column])).toEqual([null, null, null, null, null]);
    expect(notes.join(' ')).toContain('2024: 1 source with 25 characters and 5 words; 2025: ');
    expect(notes.join(' ')).toContain('the figure is undefined');
  });
});

test('the text of each group is a table of its own', () => {
  const [, texts] = frequencyReport.tables(report(byYear), view({ measure: 'share' }));
  expect(texts!.rows).toEqual([
    ['2024', 1, 25, 5],
    ['2025', 1, 24, 5],
    ['2026', 1, 0, 0],
    ['(none)', 1, 14, 2],
  ]);
  expect(frequencyReport.tables(report(null), view({ measure: 'share' }))).toHaveLength(1);
});

describe('the table over an order', () => {
  test('has the codings of each value, ascending, and how many that is in 1,000 words', () => {
    const { columns, rows, statement } = tableOf(byYear, { shape: 'over' });
    expect(columns.map(({ heading }) => heading).slice(1, 5)).toEqual([
      '2024: codings',
      '2024: per 1,000 words',
      '2025: codings',
      '2025: per 1,000 words',
    ]);
    expect(rows[0]).toEqual(['A', 2, 400, 1, 200, 0, null, 0, 0]);
    expect(statement).toContain('Split by year. Values: numbers, ascending.');
  });
});

describe('the bars', () => {
  test('lead to the passages of their code, and only where there are some', () => {
    expect(keysOf(null, { shape: 'bars' })).toEqual(['11', undefined, '13', undefined]);
    expect(readFrequencyKey('13')).toEqual({ code: 13, group: null });
  });

  test('of a split lead to those of the group', () => {
    expect(keysOf(byYear, { shape: 'bars' }).slice(0, 4)).toEqual(['11:0', '11:1', undefined, undefined]);
    expect(readFrequencyKey('11:1')).toEqual({ code: 11, group: 1 });
  });

  test('can be limited to the codes with most, and to those with any', () => {
    expect(titlesOf(figureOf(null, { shape: 'bars', measure: 'characters', top: 1 }))).toContain('B 👩🏽‍🚀: 24');
    expect(keysOf(null, { shape: 'bars', measure: 'characters', top: 1 })).toEqual(['13']);
    expect(keysOf(null, { shape: 'bars', hideZero: true })).toEqual(['11', '13']);
  });

  test('give way to a heat map where the groups are many', () => {
    const names = new Map(Array.from({ length: 7 }, (_, n) => [n + 1, `source ${n + 1}`]));
    const map = figureOf({ kind: 'source', names }, { shape: 'bars' });
    expect(ofClass(map, 'cell')).toHaveLength(4 * 7);
    expect(titlesOf(map)).toContain('A × source 2: 2');
  });
});

describe('the lines over an order', () => {
  test('leave out sources without a value, and lead to the passages of code and value', () => {
    const lines = figureOf(byYear, { shape: 'over', measure: 'codingsPerThousandWords', hideZero: true });
    expect(titlesOf(lines)).toEqual(expect.arrayContaining(['A, year 2024: 400.00', 'A, year 2025: 200.00']));
    expect(ofClass(lines, 'mark').map(({ attributes }) => attributes['data-key'])).toEqual([
      '11:0',
      '11:1',
      undefined,
      '13:1',
    ]);
  });

  test('are drawn of an attribute alone', () => {
    expect(frequencyReport.figures(report(null), view({ shape: 'over' }), LIGHT_LOOK)).toEqual([]);
  });
});
