/** The texts of a code as one text, and taken apart again. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describedAs, describedBy } from '../../../shared/exchange/code-description.ts';

const piece = fc.constantFrom('Include:', 'Exclude:', 'Example:', '\\', '\n', '\n\n', '\r', 'word', ' ', '😀', ':');
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

test('whatever describes a code comes back from its one description', () => {
  fc.assert(
    fc.property(fc.record({ definition: text, include: text, exclude: text, example: text }), (code) => {
      expect(describedBy(describedAs(code))).toEqual(code);
    }),
    { seed: 20_260_107, numRuns: 3000 },
  );
});

test('each text stands under a line of its own, those that are empty under none', () => {
  const code = { definition: 'What falls.', include: 'Rain', exclude: '', example: 'It pours.' };
  expect(describedAs(code)).toBe('What falls.\n\nInclude:\nRain\n\nExample:\nIt pours.');
  expect(describedAs({ ...code, include: '', example: '' })).toBe('What falls.');
});

test('a description of another program is a definition', () => {
  const words = 'Include: all of it.\nAnd more.';
  expect(describedBy(words)).toEqual({ definition: words, include: '', exclude: '', example: '' });
});
