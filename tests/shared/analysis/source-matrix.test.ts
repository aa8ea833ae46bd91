/** Every cell of a source matrix is what counting by hand gives. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSourceMatrix } from '../../../shared/analysis/source-matrix.ts';
import { MATRIX_CELLS, type MatrixCells } from '../../../shared/analysis/source-matrix-result.ts';
import { type CodedSample, codedSamples } from './coded-sample.ts';

const sources = new Map([
  [1, 'One'],
  [2, 'Two'],
  [3, 'Three'],
]);

test.each(MATRIX_CELLS)('cells of %s are those of a count character by character', (cells) => {
  const property = fc.property(codedSamples, fc.boolean(), (sample, withSubCodes) => {
    const matrix = countSourceMatrix({
      ...sample,
      ...{ cells, withSubCodes, sources },
      attributes: ['year'],
      attributeOf: (source) => (source === 2 ? undefined : String(2020 + source)),
    });
    expect(matrix.codes.map(({ code }) => code)).toEqual(sample.codebook.codes.map(({ path }) => path));
    expect(matrix.rows).toEqual(
      [...sources].map(([id, source]) => ({
        ...{ id, source },
        values: [id === 2 ? null : String(2020 + id)],
        cells: sample.codebook.codes.map(({ path }) => naiveCell(sample, id, path, withSubCodes, cells)),
      })),
    );
  });
  fc.assert(property, { seed: 9, numRuns: 100 });
});

test('only the columns that are asked for are there, and sources without codings keep their row', () => {
  const property = fc.property(codedSamples, (sample) => {
    const columns = sample.codebook.codes.slice(2, 4).map(({ id }) => id);
    const matrix = countSourceMatrix({
      ...sample,
      ...{ sources, columns, cells: 'presence', withSubCodes: false, attributes: [], attributeOf: () => undefined },
    });
    expect(matrix.codes.map(({ id }) => id)).toEqual(columns);
    expect(matrix.rows.map(({ cells }) => cells.length)).toEqual([2, 2, 2]);
  });
  fc.assert(property, { seed: 9, numRuns: 20 });
});

function naiveCell(
  { codings, codebook, readUnits }: CodedSample,
  source: number,
  path: string,
  withSubCodes: boolean,
  cells: MatrixCells,
): number {
  const covered = new Set<number>();
  let count = 0;
  for (let i = 0; i < codings.length; i++) {
    const own = codebook.codes.find(({ id }) => id === codings.code[i])!.path;
    if (codings.source[i] !== source || !(own === path || (withSubCodes && own.startsWith(`${path} / `)))) continue;
    count++;
    for (let at = codings.start[i]!; at < codings.end[i]!; at++) covered.add(at);
  }
  if (cells === 'codings') return count;
  if (cells === 'presence') return Math.min(1, count);
  if (cells === 'characters') return covered.size;
  const words = readUnits(source, 'words');
  let met = 0;
  for (let word = 0; word < words.length; word += 2)
    if ([...covered].some((at) => at >= words[word]! && at < words[word + 1]!)) met++;
  return met;
}
