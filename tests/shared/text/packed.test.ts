/** Packed offsets come back as they were, in few bytes. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../shared/text/boundaries.ts';
import { packOffsets, unpackOffsets } from '../../../shared/text/packed.ts';
import { FIREMEN } from './emoji-text.ts';

test.each([
  ['the words after an emoji', [...wordsOf(FIREMEN, [{ start: 0, end: FIREMEN.length }])], 6],
  ['nothing', [], 0],
  ['equal offsets', [5, 5, 5], 3],
  ['a distance of 127', [127], 1],
  ['a distance of 128', [128], 2],
  ['the largest offset', [0, 2147483647], 6],
])('%s come back, in as many bytes as their distances need', (_, offsets, bytes) => {
  const packed = packOffsets(offsets);
  expect([...unpackOffsets(packed)]).toEqual(offsets);
  expect(packed.length).toBe(bytes);
});

test('any ascending offsets come back', () => {
  const distance = fc.oneof(fc.nat(200), fc.nat(70_000), fc.nat(30_000_000));
  const property = fc.property(fc.array(distance, { maxLength: 60 }), (distances) => {
    let at = 0;
    const offsets = distances.map((step) => (at += step));
    expect([...unpackOffsets(packOffsets(offsets))]).toEqual(offsets);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});

test.each([[[3, 2]], [[-1]], [[0, Number.NaN]]])('%j do not ascend and throw', (offsets) => {
  expect(() => packOffsets(offsets)).toThrow('must ascend');
});
