/** Texts in composed form, with the way back to what is stored. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composedText } from '../../../shared/text/composed.ts';

/** Letters with one mark and with two, in all their forms; Korean letters and syllables; signs that are composed alone. */
const PIECES = [
  '👩🏽‍🚀',
  'é',
  'e\u0301',
  'ậ',
  'a\u0323\u0302',
  'â\u0323',
  '\u1100\u1161\u11a8',
  '가\u11a8',
  '\u0301',
  'Å',
  '漢',
  'word ',
  '\n',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join(''));

test('a composed text is the NFC of the stored one, and what starts at a place is composed of what is stored from there', () => {
  const property = fc.property(texts, (text) => {
    const { text: composed, stored } = composedText(text);
    expect(composed).toBe(text.normalize('NFC'));
    expect([stored(0), stored(composed.length)]).toEqual([0, text.length]);
    for (let offset = 0; offset <= composed.length; offset++) {
      const place = stored(offset);
      if (place !== undefined) expect(text.slice(place).normalize('NFC')).toBe(composed.slice(offset));
    }
  });
  fc.assert(property, { seed: 1, numRuns: 300 });
});

test('every character of a text that is composed already stays where it is', () => {
  const { stored } = composedText('né 👩🏽‍🚀');
  expect([0, 1, 2, 3, 5].map(stored)).toEqual([0, 1, 2, 3, 5]);
});
