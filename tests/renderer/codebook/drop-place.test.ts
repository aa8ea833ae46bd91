/** Where codes go by a drop or a step. */

import { describe, expect, test } from 'vitest';
import {
  type CodePlace,
  type CodeStep,
  type DropPlace,
  placeAfterDrop,
  placeAfterStep,
} from '../../../renderer/codebook/drop-place.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { codesFrom } from '../a-code.ts';

const codes = codesFrom(['A', 'A / B', 'A / B / C', 'A / D', 'A / F', 'E 🚀']);
const [a, b, c, d, f, e] = codes.map(({ id }) => id) as [CodeId, CodeId, CodeId, CodeId, CodeId, CodeId];

describe('codes that are dropped', () => {
  test.each<[string, CodeId[], DropPlace, CodePlace | undefined]>([
    ['on a code become its last children', [e], { code: a, position: 'on' }, { parent: a, position: 3 }],
    ['before a code become its siblings', [e], { code: d, position: 'before' }, { parent: a, position: 1 }],
    ['after a code become its siblings', [e], { code: b, position: 'after' }, { parent: a, position: 1 }],
    ['among their own siblings are not counted', [b, d], { code: f, position: 'after' }, { parent: a, position: 1 }],
    ['on their own parent are not counted', [b, d], { code: a, position: 'on' }, { parent: a, position: 1 }],
    ['after a root become roots', [c], { code: e, position: 'after' }, { parent: null, position: 2 }],
    ['on a descendant of one of them go nowhere', [e, a], { code: c, position: 'on' }, undefined],
    ['before one of them go nowhere', [b, d], { code: d, position: 'before' }, undefined],
  ])('%s', (_rule, moved, target, place) => {
    expect(placeAfterDrop(codes, moved, target)).toEqual(place);
  });
});

describe('codes that are moved by a step', () => {
  test.each<[string, CodeId[], CodeStep, CodePlace | undefined]>([
    ['up go before the sibling before them', [d, f], 'up', { parent: a, position: 0 }],
    ['up stay where they are first', [b, d], 'up', undefined],
    ['down go behind the sibling after them', [b, d], 'down', { parent: a, position: 1 }],
    ['down stay where they are last', [f], 'down', undefined],
    ['in go below the sibling before them, as its last', [d, f], 'in', { parent: b, position: 1 }],
    ['in stay where none is before them', [b], 'in', undefined],
    ['out go behind the code above', [b, f], 'out', { parent: null, position: 1 }],
    ['out stay at the top', [e], 'out', undefined],
    ['stay where they lie under different codes', [c, d], 'up', undefined],
    ['are none', [], 'up', undefined],
  ])('%s', (_rule, moved, step, place) => {
    expect(placeAfterStep(codes, moved, step)).toEqual(place);
  });

  test('up come together before the one above the first of them', () => {
    expect(placeAfterStep(codes, [d], 'up')).toEqual({ parent: a, position: 0 });
    expect(placeAfterStep(codes, [b, f], 'down')).toBeUndefined();
    expect(placeAfterStep(codes, [b, f], 'up')).toBeUndefined();
  });
});
