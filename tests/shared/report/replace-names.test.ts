/** Names are replaced wherever they stand, and no piece of one is left. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NameReplacer } from '../../../shared/report/packet/replace-names.ts';

const names = [
  { name: 'Ana Li', replacement: 'P1' },
  { name: 'Ana', replacement: 'P2' },
  { name: '李明', replacement: 'P3' },
  { name: 'R2-D2 (v.1)', replacement: 'P4' },
  { name: 'Zoë 👩🏽‍🚀', replacement: 'P5' },
  { name: "Seán O'Hara-Bell", replacement: 'P6' },
  { name: '김철수', replacement: 'P7' },
  { name: String.raw`LAB\dora`, replacement: 'P8' },
];
const replacer = new NameReplacer(names);

describe('in a text', () => {
  test.each([
    ['👩🏽‍🚀 Ana came.', '👩🏽‍🚀 P2 came.', 'a name'],
    ['ANA and ana', 'P2 and P2', 'a name in any case'],
    ['Ana Li and Ana', 'P1 and P2', 'the longer name before the shorter'],
    ['Ana\n  Li', 'P1', 'a name whose words are parted by other white space'],
    ['Banana, Anatolia, Ana2', 'Banana, Anatolia, Ana2', 'no piece of another word'],
    ["Ana's", "P2's", 'a name before an apostrophe'],
    ['我和李明说', '我和P3说', 'a name among letters without spaces'],
    ['(R2-D2 (v.1))', '(P4)', 'a name with signs that mean something in a pattern'],
    ['Zoë 👩🏽‍🚀!', 'P5!', 'a name with an emoji'],
    ["Sea\u0301n O'Hara-Bell", 'P6', 'a name in another Unicode form'],
    ['Zoe\u0308 👩🏽‍🚀', 'P5', 'a name with an emoji in another Unicode form'],
    ['Seán O’Hara\u2011Bell', 'P6', 'a name with a typographic apostrophe or hyphen'],
    ['**Ana** Li, _Ana Li_ and Ana\n> Li', '**P1, _P1_ and P1', 'a name with markers of Markdown between its words'],
    ['김철수는', 'P7는', 'a Korean name with an ending'],
    [String.raw`LAB\dora, not LAB1ora`, 'P8, not LAB1ora', 'a name with a backslash'],
    ['nobody', 'nobody', 'nothing else'],
  ])('%s becomes %s: %s', (text, replaced) => {
    expect(replacer.text(text)).toBe(replaced);
  });
});

describe('in a part of a text', () => {
  const text = 'So says Ana Li, the elder.';

  test.each([
    [0, 10, 'So says P1', 'a name that begins in it'],
    [12, 20, 'P1, the', 'a name that ends in it'],
    [10, 11, 'P1', 'a name around it'],
    [15, 19, ' the', 'no name beside it'],
  ])('[%i, %i) is %s: %s', (start, end, replaced) => {
    expect(replacer.part(text, { start, end }).trim()).toBe(replaced.trim());
  });

  test('never shows a piece of a name, wherever it is cut', () => {
    const body = 'aa Marrowby bb Marrowby, MARROWBY.';
    const one = new NameReplacer([{ name: 'Marrowby', replacement: '_' }]);
    const offset = fc.nat({ max: body.length });
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const shown = one.part(body, { start: Math.min(a, b), end: Math.max(a, b) });
        expect(shown.replaceAll(/aa|bb/g, '')).toMatch(/^[ab_ ,.]*$/);
      }),
      { seed: 7 },
    );
  });
});

test('data keep their form, GUIDs and hashes', () => {
  const data = { guid: 'Ana', list: [{ name: 'Ana', n: 2, none: null }] };
  expect(replacer.data(data)).toEqual({ guid: 'Ana', list: [{ name: 'P2', n: 2, none: null }] });
});

test('without names nothing is replaced', () => {
  expect(new NameReplacer([]).text('Ana')).toBe('Ana');
});
