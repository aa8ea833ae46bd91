/** The meetings behind a figure are as many as the figure says, and each of them is one. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCooccurrence } from '../../../shared/analysis/cooccurrence.ts';
import type { Meeting } from '../../../shared/analysis/meeting.ts';
import { meetingsOf } from '../../../shared/analysis/meetings.ts';
import type { CodersRule, Unit } from '../../../shared/analysis/unit.ts';
import { withDescendants } from '../../../shared/model/codebook.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { codebookFrom, codedSamples, columnsFrom, type SampleCoding, unitsFrom } from './coded-sample.ts';

const texts = ['👨🏻‍🚒 firemen drive firetrucks. They stop.\n\nNobody waits.', 'A second text.'];
const codebook = codebookFrom(['A', 'B']);
const drawn: readonly SampleCoding[] = [
  { source: 1, code: 'A', coder: 2, start: 0, end: 7 },
  { source: 1, code: 'B', coder: 2, start: 5, end: 15 },
  { source: 1, code: 'A', coder: 1, start: 8, end: 40 },
  { source: 1, code: 'B', coder: 1, start: 36, end: 60 },
  { source: 2, code: 'B', coder: 1, start: 0, end: 3 },
];

function meetings(unit: Unit, coders: CodersRule): Meeting[] {
  const sides = { a: new Set([11]), b: new Set([12]) };
  return meetingsOf({ ...sides, unit, coders, codings: columnsFrom(codebook, drawn), readUnits: unitsFrom(texts) });
}

describe('a meeting', () => {
  test('of codings spans both of them', () => {
    expect(meetings('overlap', 'each')).toEqual([
      { source: 1, start: 0, end: 15, a: [1], b: [2] },
      { source: 1, start: 8, end: 60, a: [3], b: [4] },
    ]);
  });

  test('of different coders counts only where they are pooled', () => {
    expect(meetings('overlap', 'pooled')).toEqual([
      { source: 1, start: 0, end: 15, a: [1], b: [2] },
      { source: 1, start: 5, end: 40, a: [3], b: [2] },
      { source: 1, start: 8, end: 60, a: [3], b: [4] },
    ]);
  });

  test('in a unit is the unit with all its codings', () => {
    expect(meetings('source', 'pooled')).toEqual([
      { source: 1, start: 0, end: texts[0]!.length, a: [1, 3], b: [2, 4] },
    ]);
    expect(meetings('paragraph', 'pooled')).toEqual([{ source: 1, start: 0, end: 44, a: [1, 3], b: [2, 4] }]);
  });

  test('in a unit is one for each coder who has both codes there, in the order of the coders', () => {
    expect(meetings('paragraph', 'each')).toEqual([
      { source: 1, start: 0, end: 44, a: [3], b: [4] },
      { source: 1, start: 0, end: 44, a: [1], b: [2] },
    ]);
  });
});

/** Pairs of codes of the samples, none above the other. */
const UNRELATED = [
  [11, 15],
  [12, 14],
  [13, 16],
  [16, 17],
  [17, 18],
] as const;

test('as many meetings are listed as n says, in the order of the texts, each with codings of both codes', () => {
  const question = fc.record({
    unit: fc.constantFrom<Unit>('overlap', 'sentence', 'paragraph', 'source', 'near:0', 'near:5'),
    coders: fc.constantFrom<CodersRule>('each', 'pooled'),
    withSubCodes: fc.boolean(),
  });
  const property = fc.property(codedSamples, question, (sample, { unit, coders, withSubCodes }) => {
    const { codings, codebook } = sample;
    const codesOf = (id: number) => (withSubCodes ? withDescendants(codebook, id as CodeId) : [id]);
    const codeOf = new Map(Array.from(codings.id, (id, i) => [id, codings.code[i]!]));
    const { pairs } = countCooccurrence({ ...sample, unit, coders, withSubCodes });
    for (const [first, second] of UNRELATED) {
      const [a, b] = [new Set<number>(codesOf(first)), new Set<number>(codesOf(second))];
      const found = meetingsOf({ ...sample, a, b, unit, coders });
      expect(found.length).toBe(pairs.find((pair) => pair.aId === first && pair.bId === second)?.n ?? 0);
      expect(found).toEqual(found.toSorted((x, y) => x.source - y.source || x.start - y.start || x.end - y.end));
      expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(found.length);
      expect(found.every((one) => one.a.every((id) => a.has(codeOf.get(id)!)) && one.a.length > 0)).toBe(true);
      expect(found.every((one) => one.b.every((id) => b.has(codeOf.get(id)!)) && one.b.length > 0)).toBe(true);
    }
  });
  fc.assert(property, { seed: 11, numRuns: 200 });
});
