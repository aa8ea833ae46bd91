/** The central claim is answered by the figures, whichever way they fall. */

import { describe, expect, test } from 'vitest';
import { countCooccurrence } from '../../../shared/analysis/cooccurrence.ts';
import { answerClaim } from '../../../shared/analysis/relation-mode.ts';
import { codebookFrom, columnsFrom, type SampleCoding, unitsFrom } from './coded-sample.ts';

const codebook = codebookFrom([
  'Relation',
  'Relation / Intra-alliance',
  'Relation / Inter-alliance',
  'Mode',
  'Mode / Cooperation',
  'Mode / Competition',
]);
const [, intra, inter, , cooperation, competition] = codebook.codes.map(({ id }) => id);
const CODES = { intra: intra!, inter: inter!, cooperation: cooperation!, competition: competition! };
/** Ten paragraphs of four characters; the first holds an emoji. */
const TEXT = ['🤝 a', ...Array.from({ length: 9 }, () => 'word')].join('\n\n');

/** Each letter pair codes the paragraph of its place: relation (a intra, e inter), mode (o cooperation, m competition). */
function claimOf(paragraphs: readonly string[]) {
  const names: Record<string, string> = {
    a: 'Relation / Intra-alliance',
    e: 'Relation / Inter-alliance',
    o: 'Mode / Cooperation',
    m: 'Mode / Competition',
  };
  const drawn = paragraphs.flatMap((letters, place) =>
    [...letters].map((letter): SampleCoding => {
      return { source: 1, code: names[letter]!, coder: 1, start: place * 6, end: place * 6 + 4 };
    }),
  );
  const result = countCooccurrence({
    codebook,
    codings: columnsFrom(codebook, drawn),
    readUnits: unitsFrom([TEXT]),
    sources: [1],
    unit: 'paragraph',
    coders: 'each',
    withSubCodes: true,
  });
  return answerClaim(result, CODES);
}

describe('the claim is', () => {
  test.each([
    [
      'borne out where intra meets more cooperation and inter more competition',
      ['ao', 'ao', 'am', 'em', 'em', 'eo'],
      'borne out',
    ],
    ['borne out in part where only intra does', ['ao', 'ao', 'am', 'eo', 'eo', 'em'], 'in part'],
    ['borne out in part where only inter does', ['am', 'em'], 'in part'],
    ['not borne out where neither does', ['am', 'am', 'ao', 'eo', 'eo', 'em'], 'not borne out'],
    ['not borne out by halves that are equal', ['ao', 'am', 'eo', 'em'], 'not borne out'],
    ['left open where a relation meets no mode', ['ao', 'e'], 'open'],
    ['left open where nothing is coded', [], 'open'],
  ] as const)('%s', (_rule, paragraphs, answer) => {
    expect(claimOf(paragraphs).answer).toBe(answer);
  });
});

test('a paragraph that holds both modes counts for both', () => {
  expect(claimOf(['aom', 'ao', 'em', 'a'])).toMatchObject({
    intra: { units: 3, cooperation: 2, competition: 1 },
    inter: { units: 1, cooperation: 0, competition: 1 },
  });
});

test('the log odds ratio compares cooperation under intra with that under inter', () => {
  // ln((2 / 1) / (1 / 2)) = ln 4; standard error sqrt(1/2 + 1/1 + 1/1 + 1/2) = sqrt(3)
  const { logOdds } = claimOf(['ao', 'ao', 'am', 'em', 'em', 'eo']);
  expect(logOdds!.estimate).toBeCloseTo(Math.log(4), 12);
  expect(logOdds!.high - logOdds!.low).toBeCloseTo(2 * 1.959964 * Math.sqrt(3), 5);
  expect(claimOf(['ao', 'ao']).logOdds).toBe(null);
});
