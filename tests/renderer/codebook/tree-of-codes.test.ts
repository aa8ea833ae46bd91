/** The codebook as a tree, and under a filter. */

import { describe, expect, test } from 'vitest';
import { type CodeBranch, filterCodes, treeOfCodes } from '../../../renderer/codebook/tree-of-codes.ts';
import { codesFrom } from '../a-code.ts';

const codes = codesFrom(['A', 'A / B', 'A / B / C', 'A / D', 'E 🚀']).map((code) =>
  code.name === 'D' ? { ...code, definition: 'The other one.' } : code,
);

describe('the tree', () => {
  const outline = (branches: readonly CodeBranch[]): unknown[] =>
    branches.flatMap(({ code, children }) => (children.length > 0 ? [code.name, outline(children)] : [code.name]));

  test('holds each code below its parent, in codebook order', () => {
    expect(outline(treeOfCodes(codes))).toEqual(['A', ['B', ['C'], 'D'], 'E 🚀']);
  });

  test.each([
    ['keeps a match with the codes above it', 'c', ['A', ['B', ['C']]]],
    ['keeps what is below a match, whose path holds its name', 'b', ['A', ['B', ['C']]]],
    ['looks into definitions too', 'other', ['A', ['D']]],
    ['wants every word, of path or definition', 'OTHER d', ['A', ['D']]],
    ['finds an emoji', '🚀', ['E 🚀']],
    ['may leave nothing', 'nothing', []],
  ])('a filter %s', (_rule, filter, left) => {
    expect(outline(treeOfCodes(filterCodes(codes, filter)))).toEqual(left);
  });
});
