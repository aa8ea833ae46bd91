/** The codebook as a tree, under a filter, and after a code was dropped elsewhere. */

import { describe, expect, test } from 'vitest';
import { type DropPlace, placeAfterDrop } from '../../../renderer/codebook/drop-place.ts';
import { type CodeBranch, filterCodes, treeOfCodes } from '../../../renderer/codebook/tree-of-codes.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { codesFrom } from '../a-code.ts';

const codes = codesFrom(['A', 'A / B', 'A / B / C', 'A / D', 'E 🚀']);
const [a, b, c, d, e] = codes.map(({ id }) => id) as [CodeId, CodeId, CodeId, CodeId, CodeId];

describe('the tree', () => {
  const outline = (branches: readonly CodeBranch[]): unknown[] =>
    branches.flatMap(({ code, children }) => (children.length > 0 ? [code.name, outline(children)] : [code.name]));

  test('holds each code below its parent, in codebook order', () => {
    expect(outline(treeOfCodes(codes))).toEqual(['A', ['B', ['C'], 'D'], 'E 🚀']);
  });

  test.each([
    ['keeps a match with the codes above it', 'c', ['A', ['B', ['C']]]],
    ['keeps what is below a match, whose path holds its name', 'b', ['A', ['B', ['C']]]],
    ['finds an emoji', '🚀', ['E 🚀']],
    ['may leave nothing', 'nothing', []],
  ])('a filter %s', (_rule, filter, left) => {
    expect(outline(treeOfCodes(filterCodes(codes, filter)))).toEqual(left);
  });
});

describe('a code that is dropped', () => {
  test.each<[string, CodeId, DropPlace, unknown]>([
    ['on a code becomes its last child', e, { code: a, position: 'on' }, { parent: a, position: 2 }],
    ['before a code becomes its sibling', e, { code: d, position: 'before' }, { parent: a, position: 1 }],
    ['after a code becomes its sibling', e, { code: b, position: 'after' }, { parent: a, position: 1 }],
    ['among its own siblings is not counted itself', b, { code: d, position: 'after' }, { parent: a, position: 1 }],
    ['after a root becomes a root', c, { code: e, position: 'after' }, { parent: null, position: 2 }],
    ['on its own descendant goes nowhere', a, { code: c, position: 'on' }, undefined],
    ['before itself goes nowhere', b, { code: b, position: 'before' }, undefined],
  ])('%s', (_rule, moved, target, place) => {
    expect(placeAfterDrop(codes, moved, target)).toEqual(place);
  });
});
