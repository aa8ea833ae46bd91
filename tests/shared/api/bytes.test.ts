/** Rules of taking bytes out of parameters and putting them back. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { putBytes, takeBytes } from '../../../shared/api/bytes.ts';

describe('bytes beside JSON', () => {
  test('bytes leave a numbered place behind', () => {
    const first = new Uint8Array([1, 2]);
    const second = new Uint8Array([3]);
    expect(takeBytes({ files: [{ name: '😀.txt', bytes: first }, { bytes: second }] })).toEqual({
      json: { files: [{ name: '😀.txt', bytes: { $bytes: 0 } }, { bytes: { $bytes: 1 } }] },
      bytes: [first, second],
    });
  });

  test('any value comes back as it was, also one whose keys look like places', () => {
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.uint8Array({ maxLength: 4 }),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('$bytes', '$$bytes', 'bytes')), tie('value'), {
          maxKeys: 4,
        }),
      ),
    }));
    fc.assert(
      fc.property(value, (original) => {
        const { json, bytes } = takeBytes(original);
        expect(putBytes(JSON.parse(JSON.stringify(json)), bytes)).toEqual(original);
      }),
      { seed: 20_26 },
    );
  });

  test.each([1, -1, 0.5, '0', null, {}])('a place that names no sent bytes (%j) is invalid input', (place) => {
    expect(() => putBytes({ bytes: { $bytes: place } }, [new Uint8Array(1)])).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ code: 'invalid-input' }) }),
    );
  });
});
