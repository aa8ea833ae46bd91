/** Search terms as people write them, one by one and in one line. */

import { expect, test } from 'vitest';
import { flawInTerm, readTerm } from '../../../../shared/analysis/search/term.ts';
import { expressionTerm, termsOf } from '../../../../shared/analysis/search/term-list.ts';

const words = (...written: string[]) => ({
  kind: 'words',
  words: written.map((word) => ({ text: word.replace('*', ''), isPrefix: word.endsWith('*') })),
});

test.each([
  ['😀', words('😀')],
  ['  cafe\u0301  ', words('café')],
  ['econom* growth', words('econom*', 'growth')],
  ['"great  power"', words('great', 'power')],
  ['“4*”', { kind: 'words', words: [{ text: '4*', isPrefix: false }] }],
  ['/pow(er)?/im', { kind: 'expression', written: '/pow(er)?/im', source: 'pow(er)?', flags: 'im' }],
  ['/', words('/')],
  ['and/or', words('and/or')],
])('%s is read as words, prefixes or an expression', (written, expected) => {
  expect(flawInTerm(written)).toBeUndefined();
  expect(readTerm(written)).toEqual(expected);
});

test.each([
  ['""', 'holds no word'],
  ['*', 'has a star without the beginning of a word'],
  ['/(a/', 'is no regular expression: unterminated group'],
  ['/a/g', 'has the flag "g": the flags are i (any case), m (^ and $ at lines) and s (. at line ends)'],
  ['/a/ii', 'has the flag "i": the flags are i (any case), m (^ and $ at lines) and s (. at line ends)'],
])('%s is no term: it %s', (written, flaw) => {
  expect(flawInTerm(written)).toBe(flaw);
  expect(() => readTerm(written)).toThrow(flaw);
});

test.each([
  ['😀, power', ['😀', 'power']],
  ['great power,, power , power', ['great power', 'power']],
  ['"one, two", three', ['"one, two"', 'three']],
  ['/a{1,2}\\/,/i, b', ['/a{1,2}\\/,/i', 'b']],
  ['"never closed, two', ['"never closed', 'two']],
  ['and/or, x', ['and/or', 'x']],
  [' , ', []],
])('the terms in %s are parted by commas outside of quotes and expressions, each once', (line, expected) => {
  expect(termsOf(line)).toEqual(expected);
});

test('an expression becomes a term whatever slashes it holds', () => {
  expect(expressionTerm('a/b\\/c', false)).toBe('/a\\/b\\/c/i');
  expect(readTerm(expressionTerm('a/b', true))).toMatchObject({ kind: 'expression', source: 'a\\/b', flags: '' });
});
