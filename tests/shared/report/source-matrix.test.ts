/** The source matrix is data that statistics programs read: its headings, its cells, its CSV. */

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceMatrix } from '../../../shared/analysis/source-matrix-result.ts';
import { tableCsv } from '../../../shared/report/csv.ts';
import { shortNames } from '../../../shared/report/short-names.ts';
import { shortNamesTable, sourceMatrixTable } from '../../../shared/report/source-matrix.ts';
import type { Filtered } from '../../../shared/report/statement.ts';

const matrix: Filtered<SourceMatrix> = {
  cells: 'codings',
  withSubCodes: false,
  attributes: ['change', 'year', 'note', 'Lens'],
  codes: [
    { id: 1, code: 'Lens' },
    { id: 2, code: 'Lens / Power, "hard"' },
  ],
  rows: [
    { id: 1, source: 'One', values: ['-5', '2025', '=1+1', 'a'], cells: [0, 3] },
    { id: 2, source: 'Two, or more', values: [null, '0950', null, 'b'], cells: [12, 0] },
  ],
  filter: '',
};

describe('the matrix as CSV', () => {
  const csv = tableCsv(sourceMatrixTable(matrix, false));
  const records = parse(csv) as string[][];

  test('has headings alone above the data, without a byte-order mark or a statement', () => {
    expect(csv.startsWith('source,')).toBe(true);
    expect(records[0]).toEqual(['source', 'change', 'year', 'note', 'attribute: Lens', 'Lens', 'Lens / Power, "hard"']);
  });

  test('leaves numbers as they are, also negative ones, and missing values empty', () => {
    expect(records[1]).toEqual(['One', '-5', '2025', "'=1+1", 'a', '0', '3']);
    expect(records[2]).toEqual(['Two, or more', '', '0950', '', 'b', '12', '0']);
  });

  test('keeps an attribute as text where a number would not be written as it is', () => {
    const { columns } = sourceMatrixTable(matrix, false);
    expect(columns.slice(1, 4).map(({ kind }) => kind)).toEqual(['given', 'text', 'text']);
  });
});

test('the statement says what a cell is', () => {
  expect(sourceMatrixTable(matrix, false).statement).toContain('Cells: codings of the code in the source.');
  expect(sourceMatrixTable({ ...matrix, cells: 'presence' }, false).statement).toContain('1 where');
});

describe('short names', () => {
  test('stand in the headings, and the legend says what for', () => {
    const headings = sourceMatrixTable(matrix, true).columns.map(({ heading }) => heading);
    expect(headings).toEqual(['source', 'change', 'year', 'note', 'Lens', 'Lens_2', 'Power_hard']);
    expect(shortNamesTable(matrix).rows.slice(-2)).toEqual([
      ['Lens_2', 'code', 'Lens'],
      ['Power_hard', 'code', 'Lens / Power, "hard"'],
    ]);
  });

  test.each([
    ['take the last level', ['Lens / Norms', 'Lens / Power'], ['Norms', 'Power']],
    ['take a second level where two are alike', ['Lens / Other', 'Mode / other'], ['Lens_Other', 'Mode_other']],
    ['lose accents and signs', ['Début & fin', '100 %'], ['Debut_fin', 'code_100']],
    ['number what has no letters', ['主题', '软实力', '👩🏽‍🚀'], ['code', 'code_2', 'code_3']],
    ['avoid words that programs keep for themselves', ['Not', 'With'], ['code_Not', 'code_With']],
    ['are cut after a word', ['National security and military power'], ['National_security_and_military']],
  ])('%s', (_, paths, names) => {
    expect(shortNames(paths, 'code')).toEqual(names);
  });

  test('are letters, digits and underscores, at most 32, and unique, whatever the paths', () => {
    const level = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 50 }), fc.constantFrom('A', 'a', 'and', 'A_2', ''));
    const paths = fc.array(fc.array(level, { minLength: 1, maxLength: 3 }).map((levels) => levels.join(' / ')));
    fc.assert(
      fc.property(paths, (drawn) => {
        const names = shortNames(drawn, 'code', ['source']);
        expect(names).toHaveLength(drawn.length);
        for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,31}$/);
        expect(new Set(['source', ...names].map((name) => name.toLowerCase())).size).toBe(drawn.length + 1);
      }),
      { seed: 13, numRuns: 300 },
    );
  });
});
