/** Each report states what it counts, and shows an undefined figure as undefined. */

import { describe, expect, test } from 'vitest';
import { countCooccurrence } from '../../../shared/analysis/cooccurrence.ts';
import { countFrequency } from '../../../shared/analysis/frequency.ts';
import type { CodersRule, Unit } from '../../../shared/analysis/unit.ts';
import { cooccurrencePairsTable } from '../../../shared/report/cooccurrence.ts';
import { cooccurrenceMatrixTable } from '../../../shared/report/cooccurrence-matrix.ts';
import { frequencyTable } from '../../../shared/report/frequency.ts';
import { MEASURES, type MeasureKey } from '../../../shared/report/measure-catalogue.ts';
import type { Filtered } from '../../../shared/report/statement.ts';
import type { Table } from '../../../shared/report/table.ts';
import { textTable } from '../../../shared/report/text-table.ts';
import { codebookFrom, columnsFrom, type SampleCoding, unitsFrom } from '../analysis/coded-sample.ts';

const codebook = codebookFrom(['A 👩🏽‍🚀', 'A 👩🏽‍🚀 / x', 'B', 'C']);
const [A, AX, B, C] = codebook.codes.map((code) => code.path);
const readUnits = unitsFrom(['👨🏻‍🚒 drive. They stop.\n\nNobody waits.', 'Second.']);
const drawn: readonly SampleCoding[] = [
  { source: 1, code: A!, coder: 1, start: 0, end: 10 },
  { source: 1, code: B!, coder: 1, start: 0, end: 2 },
  { source: 1, code: B!, coder: 1, start: 2, end: 4 },
  { source: 1, code: B!, coder: 1, start: 4, end: 6 },
  { source: 1, code: AX!, coder: 1, start: 5, end: 7 },
];
const data = { codebook, codings: columnsFrom(codebook, drawn), readUnits };

function everything<Figures>(figures: Figures): Filtered<Figures> {
  return { ...figures, filter: '' };
}

function cooccurrence(unit: Unit, coders: CodersRule = 'each', withSubCodes = false) {
  return everything(countCooccurrence({ ...data, sources: [1, 2], unit, coders, withSubCodes }));
}

function cellsOf(table: Table, key: string): unknown[] {
  const column = table.columns.findIndex((one) => one.key === key);
  return table.rows.map((row) => row[column]);
}

describe('the list of pairs', () => {
  test('has one row a pair, the most frequent first', () => {
    const table = cooccurrencePairsTable(cooccurrence('overlap'));
    expect(table.rows.map((row) => row.slice(0, 3))).toEqual([
      [A, B, 3],
      [AX, B, 1],
    ]);
  });

  test.each([
    ['overlap', 'each', false, ['Unit: overlap', 'Coders: each', 'this code alone', 'All sources']],
    ['near:20', 'pooled', true, ['at most 20 characters', 'Coders: pooled', 'with sub-codes', 'All sources']],
    ['sentence', 'each', false, ['Unit: sentence', 'N = 3 units', 'this code alone']],
  ] as const)('at %s, coders %s, states what was counted', (unit, coders, withSubCodes, parts) => {
    const { statement } = cooccurrencePairsTable(cooccurrence(unit, coders, withSubCodes));
    for (const part of parts) expect(statement).toContain(part);
  });

  test('states the filter', () => {
    expect(cooccurrencePairsTable({ ...cooccurrence('overlap'), filter: 'coder Ann' }).statement).toContain(
      'Only coder Ann.',
    );
  });

  test.each(['overlap', 'near:2', 'sentence', 'source'] as const)('gives a formula for every figure at %s', (unit) => {
    const { columns } = cooccurrencePairsTable(cooccurrence(unit));
    expect(columns.slice(2).filter((column) => !column.formula)).toEqual([]);
  });

  test('marks c out of range, and says why', () => {
    const table = cooccurrencePairsTable(cooccurrence('overlap'));
    expect(cellsOf(table, 'c')[0]).toBe('out of range');
    expect(table.notes.join(' ')).toContain('c is out of range for one pair:');
  });

  test('says which measures are undefined at its unit', () => {
    expect(cooccurrencePairsTable(cooccurrence('overlap')).notes).toContain(
      'lift, phi, log-likelihood, p need a table of units and are undefined at overlap.',
    );
  });

  test('of units warns that they are not independent', () => {
    const warned = (unit: Unit) => cooccurrencePairsTable(cooccurrence(unit)).notes.join().includes('not independent');
    expect([warned('sentence'), warned('overlap')]).toEqual([true, false]);
  });

  test('shows a measure of a code in every unit as undefined', () => {
    const table = cooccurrencePairsTable(cooccurrence('source'));
    expect(cellsOf(table, 'phi')).toEqual([null, null]);
    expect(textTable(table)).toMatch(/undefined/);
    expect(table.notes).toContain('phi is undefined where a code is in no unit or in every unit.');
  });
});

describe('the matrix', () => {
  const rowsOf = (measure: MeasureKey, unit: Unit = 'overlap') =>
    cooccurrenceMatrixTable(cooccurrence(unit), measure).rows.map((row) => row.slice(1));

  test('is the same in both directions for a symmetric measure, and blank where codes are never paired', () => {
    expect(rowsOf('n')).toEqual([
      [null, null, 3, 0],
      [null, null, 1, 0],
      [3, 1, null, 0],
      [0, 0, 0, null],
    ]);
  });

  test('reads a conditional share with the row as A and the column as B', () => {
    const shares = rowsOf('pAGivenB');
    expect([shares[0]![2], shares[1]![2], shares[2]![1]]).toEqual([1, 1 / 3, 1]);
  });

  test('shows codes that never meet with 0, or undefined where one has no coding to share', () => {
    expect(rowsOf('jaccard')[0]![3]).toBe(0);
    expect(rowsOf('pAGivenB')[0]![3]).toBe(null);
    expect(rowsOf('phi', 'sentence')[0]![3]).toBe(null);
  });

  test('names rows and columns by code, and states its measure with the formula', () => {
    const table = cooccurrenceMatrixTable({ ...cooccurrence('overlap'), filter: 'coder Ann' }, 'c');
    expect(table.columns.slice(1).map((column) => column.heading)).toEqual([A, AX, B, C]);
    expect(table.rows.map((row) => row[0])).toEqual([A, AX, B, C]);
    expect(table.statement).toContain('Measure: c = n / (n(A) + n(B) - n).');
    expect(table.rows[0]![3]).toBe('out of range');
  });

  test('of a measure that its unit leaves undefined says so', () => {
    const table = cooccurrenceMatrixTable(cooccurrence('overlap'), 'lift');
    expect(table.statement).toContain('Measure: lift, undefined at overlap.');
    expect(table.rows.flatMap((row) => row.slice(1)).every((cell) => cell === null)).toBe(true);
  });
});

describe('the frequency report', () => {
  const names = new Map([[1, 'Ann']]);
  const table = frequencyTable({
    ...countFrequency({ ...data, withSubCodes: true, by: { kind: 'coder', names } }),
    filter: 'source One',
  });

  test('has one row a code and a last one for all codes', () => {
    expect(table.rows.map((row) => row.slice(0, 5))).toEqual([
      [A, 2, 1, 10, 1],
      [AX, 1, 1, 2, 0],
      [B, 3, 1, 6, 0],
      [C, 0, 0, 0, 0],
      ['(all codes)', 5, 1, 10, 1],
    ]);
  });

  test('has the same figures once more for each group', () => {
    expect(table.columns.slice(5).map((column) => column.heading)).toEqual(
      ['codings', 'sources', 'characters', 'words'].map((figure) => `Ann: ${figure}`),
    );
    expect(cellsOf(table, 'Ann: codings')).toEqual([2, 1, 3, 0, 5]);
  });

  test('states codes, coders, split and filter, and the meaning of each figure', () => {
    for (const part of ['with sub-codes', 'Coders: all', 'Split by coder', 'Only source One.'])
      expect(table.statement).toContain(part);
    expect(table.columns.slice(1, 5).every((column) => column.formula)).toBe(true);
  });
});

test('every measure has one entry in the catalogue, defined somewhere', () => {
  expect(new Set(MEASURES.map((measure) => measure.key)).size).toBe(MEASURES.length);
  expect(MEASURES.filter((measure) => measure.ofCodings === null && measure.ofUnits === null)).toEqual([]);
});
