/** The codebook is a tree that can be walked both ways. */

import { describe, expect, test } from 'vitest';
import { ancestorsOf, codeIn, depthOf, withDescendants } from '../../../shared/model/codebook.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { codebookFrom, codeId } from '../analysis/coded-sample.ts';

const codebook = codebookFrom([
  'Case 👩🏽‍🚀',
  'Lens',
  'Lens / Norms',
  'Lens / Norms / Identity',
  'Lens / Power',
  'Mode',
]);
const id = (path: string) => codeId(codebook, path);
const paths = (ids: readonly CodeId[]) => ids.map((one) => codeIn(codebook, one).path);

describe('in the codebook', () => {
  test.each([
    ['Case 👩🏽‍🚀', ['Case 👩🏽‍🚀'], [], 0],
    ['Lens', ['Lens', 'Lens / Norms', 'Lens / Norms / Identity', 'Lens / Power'], [], 0],
    ['Lens / Norms', ['Lens / Norms', 'Lens / Norms / Identity'], ['Lens'], 1],
    ['Lens / Norms / Identity', ['Lens / Norms / Identity'], ['Lens / Norms', 'Lens'], 2],
  ])(
    '"%s" has the codes below it in order, those above it nearest first, and its depth',
    (path, below, above, depth) => {
      expect(paths(withDescendants(codebook, id(path)))).toEqual(below);
      expect(paths(ancestorsOf(codebook, id(path)))).toEqual(above);
      expect(depthOf(codebook, id(path))).toBe(depth);
    },
  );

  test('each code has its place', () => {
    expect(codebook.codes.map((code) => codebook.orderOf.get(code.id))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('a code above another is above all codes below that one', () => {
    for (const code of codebook.codes) {
      for (const below of withDescendants(codebook, code.id)) {
        expect(below === code.id || ancestorsOf(codebook, below).includes(code.id)).toBe(true);
      }
    }
  });

  test('an unknown code is a bug', () => {
    expect(() => codeIn(codebook, 99 as CodeId)).toThrow('no code 99');
  });
});
