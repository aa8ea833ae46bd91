/** Numbers are written in one form for each kind of column. */

import { expect, test } from 'vitest';
import { formatCell } from '../../../shared/report/number-format.ts';
import type { Cell, ColumnKind } from '../../../shared/report/table.ts';

test.each<[Cell, ColumnKind, string]>([
  ['👨🏻‍🚒', 'text', '👨🏻‍🚒'],
  [null, 'count', 'undefined'],
  [null, 'fraction', 'undefined'],
  ['out of range', 'fraction', 'out of range'],
  [0, 'count', '0'],
  [1234567, 'count', '1234567'],
  [0, 'fraction', '0.000'],
  [5 / 105, 'fraction', '0.048'],
  [1, 'fraction', '1.000'],
  [-0.25, 'fraction', '-0.250'],
  [-0.0001, 'fraction', '0.000'],
  [0, 'number', '0'],
  [1.5, 'number', '1.5'],
  [12.34567, 'number', '12.35'],
  [0.00123456, 'number', '0.001235'],
  [7.94e-86, 'number', '7.9e-86'],
  [123456.7, 'number', '123457'],
  [999.96, 'number', '1000'],
])('%j in a column of kind %s reads %s', (cell, kind, expected) => {
  expect(formatCell(cell, kind)).toBe(expected);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is not a figure', (value) => {
  expect(() => formatCell(value, 'fraction')).toThrow('is not a figure');
});
