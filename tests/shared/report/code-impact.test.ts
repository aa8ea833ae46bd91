/** What a merge or a deletion would change, in words. */

import { expect, test } from 'vitest';
import type { CodeImpact } from '../../../shared/model/code-impact.ts';
import { stateDeletion, stateMerge } from '../../../shared/report/code-impact.ts';

const NOTHING: CodeImpact = {
  ...{ codes: 1, subCodesMoved: 0, codings: 0, joined: 0, sources: 0, memos: 0, settlements: 0, terms: 0 },
  ...{ ofOthers: false, codeSets: [], queries: [], reports: [] },
};
const MUCH: CodeImpact = {
  ...{ codes: 3, subCodesMoved: 1, codings: 12, joined: 2, sources: 4, memos: 1, settlements: 2, terms: 5 },
  ...{ ofOthers: false, codeSets: ['Mine'], queries: ['Tone'], reports: ['Counts', 'Pairs'] },
};

test('a merge that takes nothing along says so in one sentence', () => {
  expect(stateMerge(NOTHING, 1, 'Power')).toEqual(['0 codings go to Power.']);
});

test('a merge names all that it alters', () => {
  expect(stateMerge(MUCH, 2, 'Power')).toEqual([
    '12 codings in 4 sources go to Power.',
    '2 of them join one on the same words, with the memos of both.',
    '1 sub-code of a name that it has already is merged too.',
    'Along with them: 1 sub-code, 1 memo, 2 settled disagreements and 5 lexicon terms.',
    'Power takes the place in: code set Mine, query Tone, report Counts and report Pairs.',
  ]);
});

test('a deletion names all that goes, and what will miss it', () => {
  expect(stateDeletion(NOTHING, 1)).toEqual(['With it go 0 codings.']);
  expect(stateDeletion(MUCH, 2)).toEqual([
    'With them go 1 sub-code and 12 codings in 4 sources, with 1 memo.',
    'So do 2 settled disagreements and 5 lexicon terms.',
    '1 sub-code will stand in their place.',
    'Without them will be: code set Mine.',
    'To be changed before they are used again: query Tone, report Counts and report Pairs.',
  ]);
});

test('where one coder is told of, others are only said to be touched too', () => {
  const own = { ...NOTHING, codings: 1, sources: 1, memos: 1, ofOthers: true };
  expect(stateMerge(own, 1, 'Power').slice(0, 2)).toEqual([
    '1 coding of your own in 1 source goes to Power.',
    'What other coders made with it goes there too.',
  ]);
  expect(stateDeletion(own, 2)).toEqual([
    'With them go 1 coding of your own in 1 source, with 1 memo.',
    'What other coders made with them goes too.',
  ]);
});
