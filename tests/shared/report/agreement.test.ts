/** The agreement report says who was compared on what, what an undefined figure means, and how intervals were made. */

import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../shared/analysis/agreement/agreement-result.ts';
import {
  agreementIntervalsTable,
  agreementPairsTable,
  agreementTable,
  comparedTable,
  MEAN,
  OVERALL,
} from '../../../shared/report/agreement.ts';
import { agreementFigure } from '../../../shared/report/figures/agreement-figure.ts';
import { LIGHT_LOOK } from '../../../shared/report/figures/figure.ts';
import type { Filtered } from '../../../shared/report/statement.ts';
import type { Table } from '../../../shared/report/table.ts';
import { textTable } from '../../../shared/report/text-table.ts';
import { compare, sampleOf } from '../analysis/agreement/compared-sample.ts';

const TEXT = 'One. 👩🏽‍🚀 Two.\n\nThree.\n\nFour.';

function everything(agreement: Agreement): Filtered<Agreement> {
  return { ...agreement, filter: '' };
}

/** `a` on which the coders differ, `b` that both have everywhere, and `c` that nobody uses. */
const counted = everything(
  compare(
    sampleOf(
      [TEXT],
      [
        ['a', 0, 4, 1],
        ['a', 0, 20, 2],
        ['b', 0, TEXT.length, 1],
        ['b', 0, TEXT.length, 2],
      ],
      ['a', 'b', 'c'],
    ),
    { unit: 'paragraph', intervals: true },
  ),
);

function cells(table: Table, key: string): unknown[] {
  const column = table.columns.findIndex((one) => one.key === key);
  return table.rows.map((row) => row[column]);
}

describe('the table', () => {
  const table = agreementTable(counted);

  test('has a row for each code that was used, then all together, then the mean', () => {
    expect(cells(table, 'code')).toEqual(['a', 'b', OVERALL, MEAN]);
    expect(cells(table, 'percent').map((figure) => Number(figure).toFixed(6))).toEqual([
      '0.666667',
      '1.000000',
      '0.833333',
      '0.833333',
    ]);
  });

  test('shows an undefined figure as undefined, and tells what it means', () => {
    expect(cells(table, 'cohen')[1]).toBeNull();
    expect(textTable(table)).toMatch(/^b .*undefined/m);
    expect(table.notes).toContain(
      "Cohen's kappa is undefined where all coders decided every unit in the same way, so that chance alone would give full agreement.",
    );
    expect(table.notes.join('\n')).toMatch(/leaves out codes where a figure is undefined: Cohen's kappa of 1/);
  });

  test('states unit, sources, coders and codes', () => {
    expect(table.statement).toBe(
      'Unit: paragraph, N = 3 in 1 of 1 source: those that each coder has coded or marked as done. Coders: 1, 2. ' +
        'Each decides once for each code and unit, present or absent. Codes: this code alone. ' +
        'All sources, codes and coders.',
    );
  });

  test('tells what codes were left out, that percent agreement says little, and how intervals were made', () => {
    const notes = table.notes.join('\n');
    expect(notes).toMatch(/Left out: 1 code that no coder has used on these sources/);
    expect(notes).toMatch(/Percent agreement alone says little/);
    expect(notes).toMatch(
      /1000 resamples of the 3 paragraphs \(paragraphs, because there are fewer than ten sources\), seed 1/,
    );
    expect(notes).toMatch(/Unitizing alpha has no interval/);
  });

  test('gives each figure its formula', () => {
    expect(table.columns.slice(1).every(({ formula }) => formula)).toBe(true);
  });
});

test('the intervals have a low and a high end for each statistic; without one both are undefined', () => {
  const table = agreementIntervalsTable(counted);
  const [low, high] = [cells(table, 'percentLow')[0] as number, cells(table, 'percentHigh')[0] as number];
  expect(low).toBeLessThanOrEqual(2 / 3);
  expect(high).toBeGreaterThanOrEqual(2 / 3);
  expect(cells(table, 'unitizingAlphaLow')).toEqual([null, null, null, null]);
});

test('pairs of coders, and the coders and sources compared, have tables of their own', () => {
  const pairs = agreementPairsTable(counted);
  expect(pairs.rows.map((row) => row.slice(0, 3))).toEqual([
    [OVERALL, '1', '2'],
    ['a', '1', '2'],
    ['b', '1', '2'],
  ]);
  expect(comparedTable(counted).rows).toEqual([
    ['coder', '1'],
    ['coder', '2'],
    ['source', '1'],
  ]);
});

test('the figure has a mark for each code, which leads to its passages, and for all together', () => {
  const { svg, title } = agreementFigure(counted, 'percent', LIGHT_LOOK);
  expect(title).toBe('Agreement between coders: percent agreement');
  const keys = [...svg.matchAll(/data-key="([^"]*)"/g)].map((found) => found[1]);
  expect(keys).toEqual(counted.codes.map(({ id }) => String(id)));
  expect(svg).toContain(OVERALL);
});

test('where no code was used, all figures are undefined, which is told', () => {
  const nothing = everything(compare(sampleOf([TEXT], [], ['a'])));
  const table = agreementTable(nothing);
  expect(table.rows.every((row) => row.slice(1).every((cell) => cell === null))).toBe(true);
  expect(table.notes.join('\n')).toMatch(/All figures are undefined: no coder has used a code on these sources/);
});
