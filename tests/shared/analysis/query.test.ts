/** A query yields the passages that looking at every character and every pair of passages finds. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passagesOfQuery } from '../../../shared/analysis/query/evaluate.ts';
import type { PlainQuery } from '../../../shared/analysis/query/plain-query.ts';
import { codingsTouching } from '../../../shared/analysis/query/touched-codings.ts';
import { type OracleCoding, oracleOfQuery, rangesOf } from './query-oracle.ts';
import { A, B, codes, coding, dataOf, oracleSources, queries, studies } from './query-study.ts';

/** The passages of one source as `start-end`. */
function answer(query: PlainQuery, codings: readonly OracleCoding[], text = 'x'.repeat(30)): string[] {
  const found = passagesOfQuery(query, dataOf([{ text, codings }]));
  return found.flatMap(({ passages }) => rangesOf(passages)).map(({ start, end }) => `${start}-${end}`);
}

describe('at the boundaries', () => {
  const relation = (op: 'within' | 'encloses' | 'overlaps') => ({ op, passages: A, of: B }) as const;

  test.each([
    ['equal ranges lie within, enclose and overlap each other', [2, 6], [2, 6], ['within', 'encloses', 'overlaps']],
    ['a range within another, at its start', [2, 4], [2, 6], ['within', 'overlaps']],
    ['a range around another, at its end', [2, 6], [4, 6], ['encloses', 'overlaps']],
    ['ranges that share a character alone', [2, 6], [5, 9], ['overlaps']],
    ['ranges that touch do none of it', [2, 6], [6, 9], []],
  ])('%s', (_, a, b, expected) => {
    const codings = [coding(1, a[0]!, a[1]!), coding(2, b[0]!, b[1]!)];
    const held = (['within', 'encloses', 'overlaps'] as const).filter((op) => answer(relation(op), codings).length > 0);
    expect(held).toEqual(expected);
  });

  test('a passage lies within one passage, not within two that touch; both together cover its text', () => {
    const codings = [coding(1, 2, 8), coding(2, 0, 5), coding(2, 5, 9)];
    expect(answer({ op: 'within', passages: A, of: B }, codings)).toEqual([]);
    expect(answer({ op: 'and', of: [A, B] }, codings)).toEqual(['2-8']);
  });

  test('equal ranges of several coders and codes are one passage; overlapping ones stay apart', () => {
    const codings = [coding(1, 2, 8), coding(1, 2, 8, 2), coding(2, 2, 8), coding(2, 4, 9)];
    expect(answer({ op: 'or', of: [A, B] }, codings)).toEqual(['2-8', '4-9']);
    expect(answer(codes([1, 2], [2]), codings)).toEqual(['2-8']);
    expect(answer(codes([1, 2], []), codings)).toEqual([]);
  });

  test('where an operand yields nothing, only `or` and `not` yield something', () => {
    const codings = [coding(1, 2, 8)];
    const pair = { passages: A, of: B };
    expect(answer({ op: 'and', of: [A, B] }, codings)).toEqual([]);
    for (const op of ['within', 'encloses', 'overlaps'] as const) expect(answer({ op, ...pair }, codings)).toEqual([]);
    for (const op of ['followedBy', 'precededBy', 'near'] as const)
      expect(answer({ op, ...pair, distance: 99, unit: 'paragraphs' }, codings)).toEqual([]);
    expect(answer({ op: 'not', of: B }, codings)).toEqual(['0-30']);
    expect(answer({ op: 'not', of: A }, codings)).toEqual(['0-2', '8-30']);
    expect(answer({ op: 'not', of: B }, [], '')).toEqual([]);
  });

  const followed = (distance: number, unit: 'characters' | 'words' | 'sentences' | 'paragraphs') =>
    ({ op: 'followedBy', passages: A, of: B, distance, unit }) as const;

  test('characters between two passages are UTF-16 code units; touching ones have none', () => {
    const text = 'ab👨🏻‍🚒cd';
    expect('👨🏻‍🚒'.length).toBe(7);
    const apart = [coding(1, 0, 2), coding(2, 9, 11)];
    expect(answer(followed(6, 'characters'), apart, text)).toEqual([]);
    expect(answer(followed(7, 'characters'), apart, text)).toEqual(['0-2']);
    expect(answer(followed(0, 'characters'), [coding(1, 0, 2), coding(2, 2, 9)], text)).toEqual(['0-2']);
  });

  test.each([
    ['words', 'one two three 🚀 four', 'one', 'four', 2],
    ['sentences', 'One. Two 🚀 b. Three. Four.', 'One', 'Four', 2],
    ['sentences', 'One here. Two there. Three.', 'One', 'there', 0],
    ['paragraphs', 'One.\n\nTwo 🚀.\n\nThree.', 'One', 'Three', 1],
  ] as const)('%s between two passages are those that lie wholly between them: %s', (unit, text, a, b, between) => {
    const place = (code: number, word: string) => coding(code, text.indexOf(word), text.indexOf(word) + word.length);
    const codings = [place(1, a), place(2, b)];
    expect(answer(followed(between, unit), codings, text)).toHaveLength(1);
    if (between > 0) expect(answer(followed(between - 1, unit), codings, text)).toHaveLength(0);
  });

  test('one that overlaps is near, but neither follows nor precedes', () => {
    const codings = [coding(1, 2, 8), coding(2, 4, 12)];
    const relate = (op: 'followedBy' | 'precededBy' | 'near') =>
      answer({ op, passages: A, of: B, distance: 5, unit: 'characters' }, codings);
    expect([relate('followedBy'), relate('precededBy'), relate('near')]).toEqual([[], [], ['2-8']]);
  });

  test('passages of one source are never related to those of another', () => {
    const data = dataOf([
      { text: 'x'.repeat(9), codings: [coding(1, 2, 5)] },
      { text: 'x'.repeat(9), codings: [coding(2, 2, 5)] },
    ]);
    expect(passagesOfQuery({ op: 'overlaps', passages: A, of: B }, data)).toEqual([]);
    expect(passagesOfQuery({ op: 'not', of: A }, data).map(({ source, passages }) => [source, ...passages])).toEqual([
      [1, 0, 2, 5, 9],
      [2, 0, 9],
    ]);
  });
});

describe('for any texts, codings and queries', () => {
  test('the passages are those of the oracle', () => {
    const property = fc.property(studies, queries, (study, query) => {
      const found = passagesOfQuery(query, dataOf(study));
      const expected = oracleSources(study).map((source, i) => ({
        source: i + 1,
        passages: oracleOfQuery(query, source),
      }));
      expect(found.map(({ source, passages }) => ({ source, passages: rangesOf(passages) }))).toEqual(
        expected.filter(({ passages }) => passages.length > 0),
      );
    });
    fc.assert(property, { seed: 31, numRuns: 1500 });
  });

  test('the codings touched are those that share a character with a passage', () => {
    const property = fc.property(studies, queries, (study, query) => {
      const data = dataOf(study);
      const found = codingsTouching(data.codings, passagesOfQuery(query, data));
      const sources = oracleSources(study).map((source) => oracleOfQuery(query, source));
      const { id, source, start, end } = data.codings;
      const expected = [...id].filter((_, i) =>
        sources[source[i]! - 1]!.some((passage) => start[i]! < passage.end && passage.start < end[i]!),
      );
      expect([...found]).toEqual(expected);
    });
    fc.assert(property, { seed: 32, numRuns: 500 });
  });
});
