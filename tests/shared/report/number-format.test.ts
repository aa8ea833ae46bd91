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
  [999, 'count', '999'],
  [1234567, 'count', '1,234,567'],
  [0, 'fraction', '0.000'],
  [5 / 105, 'fraction', '0.048'],
  [1, 'fraction', '1.000'],
  [-0.25, 'fraction', '-0.250'],
  [-0.0001, 'fraction', '0.000'],
  [2025, 'given', '2025'],
  [0.5, 'given', '0.5'],
  [0, 'number', '0.00'],
  [1, 'number', '1.00'],
  [1.5, 'number', '1.50'],
  [-12.34567, 'number', '-12.35'],
  [0.1004, 'number', '0.10'],
  [0.0996, 'number', '0.10'],
  [0.08701, 'number', '0.087'],
  [0.00123456, 'number', '0.0012'],
  [7.94e-86, 'number', '7.9e-86'],
  [999.96, 'number', '999.96'],
  [999.996, 'number', '1,000'],
  [123456.7, 'number', '123,457'],
])('%j in a column of kind %s reads %s', (cell, kind, expected) => {
  expect(formatCell(cell, kind)).toBe(expected);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is not a figure', (value) => {
  expect(() => formatCell(value, 'fraction')).toThrow('is not a figure');
});
