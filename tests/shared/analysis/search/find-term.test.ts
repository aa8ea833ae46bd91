/** Where terms stand in a text, also compared with a search at every place of random texts. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords, type MatchOptions, wordsPattern } from '../../../../shared/analysis/search/find-term.ts';
import { readTerm, type WordsTerm } from '../../../../shared/analysis/search/term.ts';
import { wordsOf } from '../../../../shared/text/boundaries.ts';
import { composedText } from '../../../../shared/text/composed.ts';
import { isGraphemeBoundary } from '../../../../shared/text/graphemes.ts';
import type { TextRange } from '../../../../shared/text/range.ts';

const WHOLE: MatchOptions = { matchCase: false, wholeWords: true };
const INSIDE: MatchOptions = { matchCase: false, wholeWords: false };

function hitsIn(text: string, written: string, options: MatchOptions): TextRange[] {
  const term = readTerm(written) as WordsTerm;
  const words = wordsOf(text, [{ start: 0, end: text.length }]);
  return findWords({ text, composed: composedText(text), words }, term, wordsPattern(term, options), options);
}

const found = (text: string, written: string, options: MatchOptions) =>
  hitsIn(text, written, options).map(({ start, end }) => text.slice(start, end));

test.each([
  ['👨🏻‍🚒 Power, superpower, POWER!', 'power', WHOLE, ['Power', 'POWER']],
  ['Power, superpower', 'power', INSIDE, ['Power', 'power']],
  ['Power power', 'power', { ...WHOLE, matchCase: true }, ['power']],
  ['economy, economics; uneconomic', 'econom*', WHOLE, ['economy', 'economics']],
  ['uneconomic', 'econom*', INSIDE, ['economic']],
  ['a great\n power, the greater powers', 'great* power', WHOLE, ['great\n power']],
  ['a great power, the greater powers', 'great* power*', WHOLE, ['great power', 'greater powers']],
  ['4* and 4 stars', '"4*"', WHOLE, ['4*']],
  ['cafe\u0301, café, cafe', 'café', WHOLE, ['cafe\u0301', 'café']],
  ['cafe\u0301', 'cafe', INSIDE, []],
  ['the states’ and the state’s', "state's", WHOLE, ['state’s']],
  ['👨🏻‍🚒👨 👨', '👨', WHOLE, ['👨', '👨']],
  ['国际合作', '合作', WHOLE, ['合作']],
  ['xa b a b', 'a b', WHOLE, ['a b']],
  ['xab ab ab', 'ab ab', WHOLE, ['ab ab']],
  ['a.b (c)', 'a.b (c)', WHOLE, ['a.b (c)']],
  ['Straße STRASSE', 'straße', WHOLE, ['Straße']],
])('in "%s" the term %s finds what it says', (text, written, options, expected) => {
  expect(found(text, written, options)).toEqual(expected);
});

const PIECES = [
  '👩🏽‍🚀',
  '😀',
  'é',
  'e\u0301',
  'E\u0301',
  'e',
  'E',
  '\u0323',
  'ậ',
  'a\u0323\u0302',
  'a',
  '漢',
  ' ',
  '.',
  "'",
  '-',
  '\n',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));
const terms = fc
  .array(fc.constantFrom('😀', 'é', 'e', 'E', 'ậ', 'a', '漢', '.', '-'), { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.join(''));

describe('in any text', () => {
  test.each([WHOLE, INSIDE, { matchCase: true, wholeWords: true }])(
    'the hits under %j are those of a search at every place',
    (options) => {
      const property = fc.property(texts, terms, (text, term) => {
        expect(hitsIn(text, term, options)).toEqual(hitsByForce(text, term, options));
      });
      fc.assert(property, { seed: 1, numRuns: 500, examples: [['aé e\u0301a', 'é']] });
    },
  );

  test('a prefix finds whole words alone that begin so', () => {
    const property = fc.property(texts, fc.constantFrom('é', 'e', 'a', '漢'), (text, prefix) => {
      const words = wordsOf(text, [{ start: 0, end: text.length }]);
      const whole = [...words].flatMap((start, i) => (i % 2 === 0 ? [{ start, end: words[i + 1]! }] : []));
      const expected = whole.filter(({ start, end }) => startsWith(text.slice(start, end), prefix));
      expect(hitsIn(text, `${prefix}*`, WHOLE)).toEqual(expected);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });
});

/** Every range of whole characters that equals the term, none of which overlaps one before it. */
function hitsByForce(text: string, term: string, { matchCase, wholeWords }: MatchOptions): TextRange[] {
  const words = wordsOf(text, [{ start: 0, end: text.length }]);
  const form = (part: string) => (matchCase ? part.normalize('NFC') : part.normalize('NFC').toLowerCase());
  const cutsWord = (offset: number) =>
    words.some((start, i) => i % 2 === 0 && start < offset && offset < words[i + 1]!);
  const isEnd = (offset: number) => isGraphemeBoundary(text, offset) && !(wholeWords && cutsWord(offset));
  const hits: TextRange[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isEnd(start) || start < (hits.at(-1)?.end ?? 0)) continue;
    for (let end = start + 1; end <= text.length; end++) {
      if (isEnd(end) && form(text.slice(start, end)) === form(term)) {
        hits.push({ start, end });
        break;
      }
    }
  }
  return hits;
}

/** By whole characters. */
function startsWith(word: string, prefix: string): boolean {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const [first] = segmenter.segment(word);
  return first!.segment.normalize('NFC').toLowerCase() === prefix;
}
