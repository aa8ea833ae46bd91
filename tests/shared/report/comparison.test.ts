/** The comparison's table and figure sort themes by verdict and state the rule. */

import { describe, expect, test } from 'vitest';
import { countComparison } from '../../../shared/analysis/comparison.ts';
import { comparisonTable } from '../../../shared/report/comparison.ts';
import { comparisonFigure } from '../../../shared/report/figures/comparison-figure.ts';
import { LIGHT_LOOK } from '../../../shared/report/figures/figure.ts';
import { codebookFrom, codeId, columnsFrom, type SampleCoding, unitsFrom } from '../analysis/coded-sample.ts';

const codebook = codebookFrom(['Rare', 'Alike', 'Of B', 'Of A 👩🏽‍🚀']);
const paragraph = 'Word 👨🏻‍🚒.';
const text = Array.from({ length: 10 }, () => paragraph).join('\n\n');
const inParagraphs = (source: number, code: string, ...places: number[]): SampleCoding[] =>
  places.map((place) => {
    const start = place * (paragraph.length + 2);
    return { source, code, coder: 1, start, end: start + 4 };
  });
const result = {
  ...countComparison({
    ...{ codebook, coders: 'pooled', withSubCodes: false, groups: { a: 'North', b: 'South' } },
    a: { sources: new Set([1]) },
    b: { sources: new Set([2]) },
    themes: codebook.codes.map(({ id }) => id),
    codings: columnsFrom(codebook, [
      ...inParagraphs(1, 'Rare', 0),
      ...inParagraphs(1, 'Alike', 0, 1, 2),
      ...inParagraphs(2, 'Alike', 5, 6, 7, 8),
      ...inParagraphs(2, 'Of B', 0, 1, 2, 3, 4, 5, 6, 7),
      ...inParagraphs(1, 'Of A 👩🏽‍🚀', 0, 1, 2, 3, 4, 5, 6, 7, 8),
    ]),
    sources: [1, 2],
    readUnits: unitsFrom([text, text]),
  }),
  filter: '',
} as const;

describe('the table', () => {
  const table = comparisonTable(result);

  test('has diverging themes first, those of A before those of B, then converging ones, then the rest', () => {
    expect(table.rows.map((row) => row.slice(0, 2))).toEqual([
      ['Of A 👩🏽‍🚀', 'diverging: more in A'],
      ['Of B', 'diverging: more in B'],
      ['Alike', 'converging'],
      ['Rare', 'undetermined'],
      ['(all text)', ''],
    ]);
  });

  test('says why a theme is undetermined', () => {
    expect(table.rows[3]!.at(-1)).toBe('in too few paragraphs');
  });

  test.each([
    'Unit: paragraph',
    'A is North: 10 paragraphs, 10 words',
    'B is South',
    'Both, counted apart: 0',
    'pooled',
  ])('states: %s', (part) => {
    expect(table.statement).toContain(part);
  });

  test('states the rule of its verdicts, and what converging does not say', () => {
    expect(table.columns.find(({ key }) => key === 'verdict')!.formula).toContain('the interval excludes 0');
    expect(table.notes.join(' ')).toContain('not that they are equal');
  });
});

test('the figure shows what enough was counted of, each theme leading to its passages', () => {
  const { svg } = comparisonFigure(result, LIGHT_LOOK);
  const keys = ['Of A 👩🏽‍🚀', 'Of B', 'Alike'].map((path) => String(codeId(codebook, path)));
  expect([...svg.matchAll(/data-key="([^"]*)"/g)].map(([, key]) => key)).toEqual(keys);
  expect(svg.match(/class="interval"/g)).toHaveLength(3);
});
