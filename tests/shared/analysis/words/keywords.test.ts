/** Keywords are the words whose shares of two groups differ most, by published measures. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyness, logRatio, percentDifference } from '../../../../shared/analysis/words/keyness.ts';
import { findKeywords } from '../../../../shared/analysis/words/keywords.ts';
import { IN_A, IN_B, inGroup, markAll, markNear } from '../../../../shared/analysis/words/word-marks.ts';
import { LIGHT_LOOK } from '../../../../shared/report/figures/figure.ts';
import { keywordBars } from '../../../../shared/report/figures/word-bars.ts';
import { keywordsTable, wordsNearTable } from '../../../../shared/report/keywords.ts';
import { phrasesByRule, streamOf, wordTexts } from './word-texts.ts';

const CHOICE = { length: 1, minimum: 1, limit: 100, stopWords: { language: 'none', own: [] } } as const;

/** The first texts are group A. */
function keywords(a: readonly string[], b: readonly string[], choice = {}) {
  const stream = streamOf([...a, ...b], ({ words }, place) => inGroup(markAll(words), place < a.length ? IN_A : IN_B));
  return findKeywords(stream, { ...CHOICE, ...choice });
}

describe('keyness', () => {
  // SciPy 1.17: E = [c*(a+b)/(c+d), d*(a+b)/(c+d)]; power_divergence([a, b], E, lambda_='log-likelihood');
  // math.log2((a/c) / ((b or 0.5)/d)); 100 * (a/c - b/d) / (b/d)
  test.each([
    [130, 60, 100_000, 100_000, 26.407085776897993, 2.7652420986817194e-7, 1.115477217419936, 116.66666666666667],
    [10, 0, 1000, 9000, 46.05170185988092, 1.151730544415666e-11, 7.491853096329675, null],
    [8, 6, 1081, 5293, 11.498128183227498, 0.0006966631157811511, 2.706756630179069, 552.8522972556276],
    [3, 300, 50_000, 2_000_000, 3.436078341500348, 0.06378693172337226, -1.3219280948873622, -60],
  ])('of %d and %d occurrences among %d and %d words', (a, b, wordsA, wordsB, g2, p, ratio, difference) => {
    const table = { a, b, wordsA, wordsB };
    expect(keyness(table)!.g2).toBeCloseTo(g2, 9);
    expect(keyness(table)!.p / p).toBeCloseTo(1, 9);
    expect(logRatio(table)).toBeCloseTo(ratio, 9);
    if (difference === null) expect(percentDifference(table)).toBeNull();
    else expect(percentDifference(table)).toBeCloseTo(difference, 9);
  });

  // Rayson's log-likelihood wizard: 3.84 is p < 0.05, 6.63 p < 0.01, 10.83 p < 0.001, 15.13 p < 0.0001.
  test.each([
    [3.84, 0.05],
    [6.63, 0.01],
    [10.83, 0.001],
    [15.13, 0.0001],
  ])('has the published critical value %d for p < %d', (critical, p) => {
    // Only in A, and A is the share x of all words: G2 = -2 a ln(x), so x makes any value.
    const share = Math.exp(-critical / 20);
    const found = keyness({ a: 10, b: 0, wordsA: 1e9 * share, wordsB: 1e9 * (1 - share) })!;
    expect(found.g2).toBeCloseTo(critical, 9);
    expect(found.p).toBeCloseTo(p, 4);
    expect(found.p / p).toBeCloseTo(1, 1);
  });

  test('is 0 where both shares are equal, and undefined without words or occurrences', () => {
    expect(keyness({ a: 5, b: 10, wordsA: 100, wordsB: 200 })).toEqual({ g2: 0, p: 1 });
    for (const table of [
      { a: 0, b: 0, wordsA: 10, wordsB: 10 },
      { a: 0, b: 5, wordsA: 0, wordsB: 10 },
    ]) {
      expect([keyness(table), logRatio(table)]).toEqual([null, null]);
    }
    expect(percentDifference({ a: 5, b: 0, wordsA: 10, wordsB: 10 })).toBeNull();
  });
});

describe('keywords', () => {
  test('of A come first by G2, then those of B', () => {
    const found = keywords(['moon moon moon base rock'], ['sun sun sun sun base rock sun'], { limit: 2 });
    expect(found.keywords.map(({ phrase, keyOf, a, b }) => [phrase, keyOf, a.count, b.count])).toEqual([
      ['moon', 'a', 3, 0],
      ['base', 'a', 1, 1],
      ['sun', 'b', 0, 5],
    ]);
    expect([found.a, found.b, found.tested]).toEqual([{ words: 5, sources: 1 }, { words: 7, sources: 1 }, 4]);
  });

  test('have chances adjusted for all words that were tested, listed or not', () => {
    const all = keywords(['moon moon moon base'], ['sun sun base']).keywords;
    const [first] = keywords(['moon moon moon base'], ['sun sun base'], { limit: 1 }).keywords;
    expect(all).toHaveLength(3);
    expect(first!.adjustedP).toBeCloseTo(Math.min(1, 3 * Math.min(...all.map(({ p }) => p))), 12);
  });

  test('a group without words is a bug', () => {
    expect(() => keywords(['moon'], ['🌕'])).toThrow('both groups need words');
  });

  test('the report names the groups and leads from bars to rows', () => {
    const found = keywords(['moon moon moon base rock'], ['sun sun sun sun base rock sun']);
    const result = { ...found, groupA: 'case A', groupB: 'case B', insideCodings: false, filter: '' };
    const table = keywordsTable(result);
    expect(table.statement).toMatch(/^A: case A, 5 words in 1 source; B: case B, 7 words in 1 source\. Unit: word\./);
    expect(table.rows.map((row) => row.slice(0, 2))).toEqual([
      ['moon', 'A'],
      ['base', 'A'],
      ['rock', 'A'],
      ['sun', 'B'],
    ]);
    expect(table.rows[0]!.at(-1)).toBeNull();
    expect(keywordBars(found, 'A', 'B', LIGHT_LOOK).svg).toContain('data-key="3"');
  });
});

describe('words near a code', () => {
  const text = 'one two three four five six seven! eight nine ten';
  // The passage covers "four".
  const passage = { start: Int32Array.of(text.indexOf('four')), end: Int32Array.of(text.indexOf('five') - 1) };
  const near = (distance: number) => {
    const stream = streamOf([text], ({ words }) => markNear(words, passage, distance));
    return findKeywords(stream, CHOICE);
  };

  test.each([
    [0, ['four']],
    [1, ['five', 'four', 'three']],
    [4, ['eight', 'five', 'four', 'one', 'seven', 'six', 'three', 'two']],
  ])('within %d words of its passages are counted against the rest', (distance, expected) => {
    const found = near(distance).keywords.filter(({ keyOf }) => keyOf === 'a');
    expect(found.map(({ phrase }) => phrase).sort()).toEqual(expected);
  });

  test('are stated with the distance', () => {
    const result = { ...near(1), code: 'Lens 🔭', withSubCodes: false, distance: 1, filter: '' };
    expect(wordsNearTable(result).statement).toMatch(/within 1 word of one, 3 words in 1 source; rest: .* 7 words/);
  });
});

test('every keyword has the counts of a naive count in each group', () => {
  const texts = fc.array(wordTexts, { minLength: 1, maxLength: 3 });
  const property = fc.property(texts, texts, fc.integer({ min: 1, max: 3 }), (a, b, length) => {
    const naive = (group: readonly string[], phrase: string) =>
      group.flatMap((text) => phrasesByRule(text, length)).filter((found) => found === phrase).length;
    fc.pre([a, b].every((group) => group.some((text) => phrasesByRule(text, 1).length > 0)));
    for (const word of keywords(a, b, { length }).keywords) {
      const phrase = word.words.join(' ');
      expect([word.a.count, word.b.count]).toEqual([naive(a, phrase), naive(b, phrase)]);
    }
  });
  fc.assert(property, { seed: 8, numRuns: 100 });
});
