/** The crosstab's tables and figure state what was counted, and show what is undefined as undefined. */

import { describe, expect, test } from 'vitest';
import { countCrosstab } from '../../../shared/analysis/crosstab.ts';
import { crosstabTable, crosstabTestsTable } from '../../../shared/report/crosstab.ts';
import { crosstabFigure } from '../../../shared/report/figures/crosstab-figure.ts';
import { LIGHT_LOOK } from '../../../shared/report/figures/figure.ts';
import type { Table } from '../../../shared/report/table.ts';
import { codebookFrom, columnsFrom, unitsFrom } from '../analysis/coded-sample.ts';

const codebook = codebookFrom(['A 👩🏽‍🚀', 'B']);
const drawn = [
  { source: 1, code: 'A 👩🏽‍🚀', coder: 1, start: 0, end: 3 },
  { source: 2, code: 'A 👩🏽‍🚀', coder: 1, start: 0, end: 3 },
];
const result = {
  ...countCrosstab({
    ...{ codebook, by: 'genre', unit: 'paragraph', coders: 'pooled', withSubCodes: false },
    codings: columnsFrom(codebook, drawn),
    sources: [1, 2, 3],
    readUnits: unitsFrom(['One.', 'Two.', 'Three.\n\nFour.']),
    valueOfSource: new Map([
      [1, 'op-ed'],
      [2, 'op-ed'],
      [3, 'paper'],
    ]),
  }),
  filter: 'coder Ann',
} as const;

function cell(table: Table, row: number, key: string): unknown {
  return table.rows[row]![table.columns.findIndex((column) => column.key === key)];
}

describe('the table of counts', () => {
  const table = crosstabTable(result);

  test('has count, row share, column share and expected count of every value', () => {
    expect(table.rows[0]).toEqual(['A 👩🏽‍🚀', 2, 2, 1, 1, 1, 0, 0, 0, 1]);
  });

  test('ends with all units of each value', () => {
    expect(table.rows.at(-1)).toEqual(['(all units)', 4, 2, 0.5, null, null, 2, 0.5, null, null]);
  });

  test('shows the row share of a code in no unit as undefined', () => {
    expect(cell(table, 1, 'op-ed: rowShare')).toBeNull();
  });

  test.each(['Unit: paragraph', 'Coders: pooled', 'By genre: 2 values, 4 units', 'this code alone', 'Only coder Ann.'])(
    'states: %s',
    (part) => {
      expect(table.statement).toContain(part);
    },
  );

  test('counts a single value and unit in the singular', () => {
    const single = { ...result, values: result.values.slice(0, 1), units: 1, tested: 1 };
    expect(crosstabTable(single).statement).toContain('By genre: 1 value, 1 unit.');
    expect(crosstabTestsTable(single).statement).toContain('1 code tested.');
  });

  test('bears the warnings', () => {
    expect(table.notes).toEqual(expect.arrayContaining([...result.warnings]));
    expect(result.warnings).not.toEqual([]);
  });
});

describe('the table of tests', () => {
  const table = crosstabTestsTable(result);

  test('has a formula for every figure', () => {
    expect(table.columns.slice(1, -1).filter(({ formula }) => !formula)).toEqual([]);
  });

  test('names the test and says why there is none', () => {
    expect(cell(table, 0, 'test')).toBe('exact');
    expect(cell(table, 0, 'untestable')).toBe('');
    expect(cell(table, 1, 'adjustedP')).toBeNull();
    expect(cell(table, 1, 'untestable')).toBe('in no unit');
  });

  test('says that no test is of several codes together', () => {
    expect(table.notes.join(' ')).toContain('no test of several codes together');
  });
});

describe('the heat map', () => {
  test('has a cell for each code that is present and each value, which leads to its passages', () => {
    const { svg } = crosstabFigure(result, 'columnShare', LIGHT_LOOK);
    expect([...svg.matchAll(/data-key="([^"]*)"/g)].map(([, key]) => key)).toEqual(['11 0', '11 1']);
    expect(svg).toContain('A 👩🏽‍🚀 × op-ed: 1.000');
  });

  test('of residuals shows how far counts lie from what is expected', () => {
    expect(crosstabFigure(result, 'residual', LIGHT_LOOK).svg).toContain('A 👩🏽‍🚀 × paper: -2');
  });
});
