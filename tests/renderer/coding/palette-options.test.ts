/** What the palette offers for what was typed. */

import { describe, expect, test } from 'vitest';
import { codeFinder } from '../../../renderer/coding/palette-options.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { codesFrom } from '../a-code.ts';

const codes = codesFrom([
  'Lens',
  'Lens / Realism',
  'Lens / Realism / Zero-sum competition',
  'Mode',
  'Mode / Competition',
  'Theme',
  'Theme / Soft power projection',
  'Theme / Diplomatie spatiale 🚀 à long terme',
]);
const finder = codeFinder(codes);
const pathsFor = (typed: string) => finder.find(typed, []).codes.map(({ path }) => path);

describe('codes that match', () => {
  test.each([
    ['part of a name', 'proj', 'Theme / Soft power projection'],
    ['case ignored', 'REALISM', 'Lens / Realism'],
    ['words in any order', 'power soft', 'Theme / Soft power projection'],
    ['a spelling mistake', 'projecton', 'Theme / Soft power projection'],
    ['without diacritics', 'a long terme', 'Theme / Diplomatie spatiale 🚀 à long terme'],
    ['part of the path', 'lens zero', 'Lens / Realism / Zero-sum competition'],
  ])('are found by %s', (_by, typed, path) => {
    expect(pathsFor(typed)[0]).toBe(path);
  });

  test('a name that starts with what was typed stands before one that only holds it', () => {
    expect(pathsFor('competition').slice(0, 2)).toEqual([
      'Mode / Competition',
      'Lens / Realism / Zero-sum competition',
    ]);
  });

  test('every word typed has to match', () => {
    expect(pathsFor('soft realism')).toEqual([]);
  });

  test('with nothing typed all codes are offered, those used last first', () => {
    const used = [codes[4]!.id, codes[1]!.id] as CodeId[];
    const offered = finder.find(' ', used).codes.map(({ id }) => id);
    expect(offered).toEqual([5, 2, 1, 3, 4, 6, 7, 8]);
  });
});

describe('a new code', () => {
  test.each([
    ['is offered by the words typed', 'Supply chains', { name: 'Supply chains', parent: null }],
    ['goes below the path before its name', 'theme / Supply chains', { name: 'Supply chains', parent: codes[5] }],
    ['is not offered below an unknown path', 'Nowhere / Supply chains', null],
    ['is not offered where it is there already, case ignored', 'mode / competition', null],
    ['may bear a name that another branch has', 'Competition', { name: 'Competition', parent: null }],
    ['is not offered while nothing is typed', '', null],
    ['is not offered where the name is none', 'Theme / ', null],
  ])('%s', (_rule, typed, create) => {
    expect(finder.find(typed, []).create).toEqual(create);
  });
});
