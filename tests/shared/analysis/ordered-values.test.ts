/** Rules of the order of attribute values. */

import { expect, test } from 'vitest';
import { orderValues } from '../../../shared/analysis/ordered-values.ts';

test.each([
  ['numbers by size', ['10', '9', '-5', '2.5'], 'numbers', ['-5', '2.5', '9', '10'], [-5, 2.5, 9, 10]],
  ['years as numbers', ['2025', '1999', '950'], 'numbers', ['950', '1999', '2025'], [950, 1999, 2025]],
  [
    'dates by time, a month as its first day',
    ['1970-01-03', '1970-02', '1969-12-31', '1970'],
    'dates',
    ['1969-12-31', '1970', '1970-01-03', '1970-02'],
    [-1, 0, 2, 31],
  ],
  [
    'days that there are not by the alphabet',
    ['2025-02-30', '2025-01-01'],
    'alphabet',
    ['2025-01-01', '2025-02-30'],
    [0, 1],
  ],
  [
    'a number among words by the alphabet',
    ['wave 10', '3', 'wave 9'],
    'alphabet',
    ['3', 'wave 9', 'wave 10'],
    [0, 1, 2],
  ],
  ['no values', [], 'alphabet', [], []],
] as const)('orders %s', (_, values, order, ordered, at) => {
  expect(orderValues(values)).toEqual({ order, values: ordered, at });
});

test('keeps the order that is given, and lets all others follow', () => {
  expect(orderValues(['after', 'before', 'during', 'later'], ['before', 'during', 'never', 'before'])).toEqual({
    order: 'given',
    values: ['before', 'during', 'after', 'later'],
    at: [0, 1, 2, 3],
  });
});

test('names each value once', () => {
  expect(orderValues(['2', '1', '2']).values).toEqual(['1', '2']);
});
