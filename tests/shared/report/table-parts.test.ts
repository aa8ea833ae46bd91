/** A table too wide for a page is told in parts that hold all of it. */

import { expect, test } from 'vitest';
import type { Table } from '../../../shared/report/table.ts';
import { pageParts } from '../../../shared/report/table-parts.ts';

function tableOf(figures: number): Table {
  const columns = Array.from({ length: figures }, (_, n) => ({ key: `${n}`, heading: `${n}`, kind: 'count' }) as const);
  return {
    title: 'Wide',
    statement: 'Unit: paragraph.',
    columns: [{ key: 'code', heading: 'code', kind: 'text' }, ...columns],
    rows: [['👩🏽‍🚀', ...columns.map((_, n) => n)]],
    notes: ['A note.'],
  };
}

test('a table that fits stays as it is', () => {
  expect(pageParts(tableOf(9))).toEqual([tableOf(9)]);
});

test('each part repeats the first column, and every other column stands in one of them', () => {
  const parts = pageParts(tableOf(18));
  expect(parts.map(({ title }) => title)).toEqual(['Wide (1 of 3)', 'Wide (2 of 3)', 'Wide (3 of 3)']);
  expect(parts.map(({ rows }) => rows[0]![0])).toEqual(['👩🏽‍🚀', '👩🏽‍🚀', '👩🏽‍🚀']);
  expect(parts.flatMap(({ rows }) => rows[0]!.slice(1))).toEqual(tableOf(18).rows[0]!.slice(1));
  expect(Math.max(...parts.map(({ columns }) => columns.length))).toBe(9);
});

test('what was counted is said once, and so are the notes', () => {
  const parts = pageParts(tableOf(10));
  expect(parts.map(({ statement }) => statement)).toEqual(['Unit: paragraph.', 'Counted as the first part says.']);
  expect(parts.flatMap(({ notes }) => notes)).toEqual(['A note.']);
});
