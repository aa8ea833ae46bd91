/** What a search form asks for. */

import { expect, test } from 'vitest';
import { askedBy, flawInTerms, NEW_SEARCH } from '../../../renderer/search/search-draft.ts';

test('terms are parted by commas; an expression is one term, whatever it holds', () => {
  const draft = { ...NEW_SEARCH, text: ' great power, 🌍 ' };
  expect(askedBy(draft)).toEqual({
    ...{ terms: ['great power', '🌍'], matchCase: false, wholeWords: true, filter: {} },
  });
  expect(askedBy({ ...draft, text: 'a{1,2}/b', isExpression: true })!.terms).toEqual(['/a{1,2}\\/b/i']);
  expect(askedBy({ ...draft, text: 'x', isExpression: true, matchCase: true })!.terms).toEqual(['/x/']);
  expect(askedBy({ ...draft, text: ' , ' })).toBeNull();
});

test('the first wrong term is named', () => {
  expect(flawInTerms(['power', '/a/'])).toBeUndefined();
  expect(flawInTerms(['power', '*', '/(/'])).toBe('* has a star without the beginning of a word.');
});
