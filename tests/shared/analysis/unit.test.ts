/** Units of co-occurrence are read from their names. */

import { expect, test } from 'vitest';
import { countsTextUnits, isUnit, nearDistance, type Unit } from '../../../shared/analysis/unit.ts';

test.each([
  ['👨🏻‍🚒', false],
  ['overlap', true],
  ['sentence', true],
  ['paragraph', true],
  ['source', true],
  ['near:0', true],
  ['near:1000000', true],
  ['near:1000001', false],
  ['near:', false],
  ['near:-1', false],
  ['near:1.5', false],
  ['Overlap', false],
])('"%s" is a unit: %s', (text, expected) => {
  expect(isUnit(text)).toBe(expected);
});

test('only near has a distance', () => {
  expect((['near:25', 'near:0', 'overlap', 'source'] as const).map(nearDistance)).toEqual([25, 0, 0, 0]);
});

test('sentences, paragraphs and sources are units of text', () => {
  const units: Unit[] = ['overlap', 'near:3', 'sentence', 'paragraph', 'source'];
  expect(units.filter(countsTextUnits)).toEqual(['sentence', 'paragraph', 'source']);
});
