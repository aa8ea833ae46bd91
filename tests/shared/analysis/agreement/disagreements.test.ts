/** Disagreements are the passages on which coders differ, as visiting every character finds them. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgreementUnit } from '../../../../shared/analysis/agreement/agreement-result.ts';
import { findDisagreements } from '../../../../shared/analysis/agreement/disagreements.ts';
import type { CodeId, SourceId } from '../../../../shared/model/ids.ts';
import type { Settlement, Verdict } from '../../../../shared/model/settlement.ts';
import { type CodedSample, codedSamples, codeId } from '../coded-sample.ts';
import { sampleOf } from './compared-sample.ts';

function find(sample: CodedSample, unit: AgreementUnit, coders = [1, 2], settlements: readonly Settlement[] = []) {
  const named = (ids: readonly number[]) => ids.map((id) => ({ id, name: String(id) }));
  return findDisagreements({
    ...{ unit, settlements, withSubCodes: false, codes: null, counted: null },
    ...{ codings: sample.codings, codebook: sample.codebook, readUnits: sample.readUnits },
    comparison: { coders: named(coders), sources: named(sample.sources) },
  });
}

const FIREMEN = '👨🏻‍🚒 firemen drive firetrucks.';

test('runs beside each other are one passage, whoever marks them, and one that all mark ends it', () => {
  const sample = sampleOf(
    [FIREMEN],
    [
      ['a', 0, 12, 1],
      ['a', 7, 10, 2],
      ['a', 7, 21, 3],
    ],
  );
  const { passages, codingsOf } = find(sample, 'character', [1, 2, 3]);
  expect(passages.map(({ start, end }) => [start, end])).toEqual([
    [0, 7],
    [10, 21],
  ]);
  expect(passages.map((passage) => codingsOf(passage))).toEqual([[0], [0, 2]]);
});

test('codings of one coder that touch leave no passage between them', () => {
  const sample = sampleOf(
    ['xxxxxxxx'],
    [
      ['a', 0, 4, 1],
      ['a', 4, 8, 1],
      ['a', 0, 8, 2],
    ],
  );
  expect(find(sample, 'character').passages).toEqual([]);
});

function settlement(sample: CodedSample, start: number, end: number, verdict: Verdict): Settlement {
  return { source: 1 as SourceId, code: codeId(sample.codebook, 'a'), start, end, verdict, memo: '' };
}

test('a passage is cut where something was settled; a settlement of another code settles nothing', () => {
  const sample = sampleOf(
    ['x'.repeat(20)],
    [
      ['a', 2, 18, 1],
      ['b', 0, 1, 2],
    ],
  );
  const settlements = [
    settlement(sample, 0, 4, 'present'),
    settlement(sample, 10, 12, 'absent'),
    { ...settlement(sample, 12, 14, 'absent'), code: codeId(sample.codebook, 'b') },
  ];
  const { passages } = find(sample, 'character', [1, 2], settlements);
  expect(passages.map(({ start, end, outcome }) => [start, end, outcome])).toEqual([
    [0, 1, null],
    [2, 4, 'present'],
    [4, 10, null],
    [10, 12, 'absent'],
    [12, 18, null],
  ]);
});

test('a unit is settled where settlements cover all of it, and mixed where their verdicts differ', () => {
  const sample = sampleOf(['One. Two.'], [['a', 0, 4, 1]]);
  const outcomes = (...settlements: Settlement[]) =>
    find(sample, 'sentence', [1, 2], settlements).passages.map(({ outcome }) => outcome);
  expect(outcomes()).toEqual([null]);
  expect(outcomes(settlement(sample, 0, 3, 'present'))).toEqual([null]);
  expect(outcomes(settlement(sample, 0, 3, 'present'), settlement(sample, 3, 9, 'present'))).toEqual(['present']);
  expect(outcomes(settlement(sample, 0, 3, 'present'), settlement(sample, 3, 9, 'absent'))).toEqual(['mixed']);
});

const UNITS: readonly AgreementUnit[] = ['character', 'sentence', 'paragraph', 'source'];

test.each(UNITS)('at unit %s they are what looking at each unit by itself finds', (unit) => {
  fc.assert(
    fc.property(codedSamples, (sample) => {
      const { passages, codingsOf } = find(sample, unit, [1, 2, 3]);
      const found = passages.map(({ source, code, start, end }) => [source, start, end, code]);
      expect(found).toEqual(expectedPassages(sample, unit));
      for (const passage of passages) expect(codingsOf(passage)).toEqual(touching(sample, passage));
    }),
    { seed: 3, numRuns: 100 },
  );
});

function expectedPassages(sample: CodedSample, unit: AgreementUnit): number[][] {
  const found: number[][] = [];
  for (const [i, text] of sample.texts.entries()) {
    for (const { id } of sample.codebook.codes) {
      const differs = ([start, end]: readonly [number, number]) => {
        const by = new Set(
          touching(sample, { source: i + 1, code: id, start, end }).map((place) => sample.codings.coder[place]),
        );
        return by.size > 0 && by.size < 3;
      };
      if (unit !== 'character') {
        for (const range of unitsOf(sample, i + 1, text.length, unit))
          if (differs(range)) found.push([i + 1, ...range, id]);
        continue;
      }
      for (let at = 0, from = -1; at <= text.length; at++) {
        const here = at < text.length && differs([at, at + 1]);
        if (here && from < 0) from = at;
        if (here || from < 0) continue;
        found.push([i + 1, from, at, id]);
        from = -1;
      }
    }
  }
  return found.sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[3]! - b[3]!);
}

function unitsOf(sample: CodedSample, source: number, length: number, unit: AgreementUnit): [number, number][] {
  if (unit === 'source') return [[0, length]];
  const list = sample.readUnits(source, unit === 'sentence' ? 'sentences' : 'paragraphs');
  return Array.from({ length: list.length / 2 }, (_, i) => [list[2 * i]!, list[2 * i + 1]!]);
}

function touching(
  { codings }: CodedSample,
  passage: { source: number; code: CodeId; start: number; end: number },
): number[] {
  return Array.from({ length: codings.length }, (_, place) => place).filter(
    (place) =>
      codings.source[place] === passage.source &&
      codings.code[place] === passage.code &&
      codings.start[place]! < passage.end &&
      codings.end[place]! > passage.start,
  );
}
