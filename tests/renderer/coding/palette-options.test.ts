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

  test('behind those used last, those used most stand first', () => {
    const counted = codes.map((code, at) => ({ ...code, codings: [0, 3, 0, 7, 1, 0, 0, 3][at]! }));
    const offered = codeFinder(counted).find('', [codes[4]!.id]).codes;
    expect(offered.map(({ id }) => id)).toEqual([5, 4, 2, 8, 1, 3, 6, 7]);
  });

  test('a code is found by words of its definition too, behind those found by name', () => {
    const defined = codes.map((code, at) => (at === 1 ? { ...code, definition: 'States seek soft landings.' } : code));
    const found = (typed: string) =>
      codeFinder(defined)
        .find(typed, [])
        .codes.map(({ name }) => name);
    expect(found('landing')).toEqual(['Realism']);
    expect(found('soft')).toEqual(['Soft power projection', 'Realism']);
    expect(found('realism states')).toEqual(['Realism']);
    expect(found('stakes')).toEqual([]);
  });
});

describe('a new code', () => {
  test.each([
    ['is offered by the words typed', 'Supply chains', { name: 'Supply chains', parent: null, above: [] }],
    ['goes below the path before its name', 'theme / Supply', { name: 'Supply', parent: codes[5], above: [] }],
    ['brings those above it', 'Else / Where / Now', { name: 'Now', parent: null, above: ['Else', 'Where'] }],
    ['brings those that are missing', 'mode / Way / Now', { name: 'Now', parent: codes[3], above: ['Way'] }],
    ['is not offered where it is there already, case ignored', 'mode / competition', null],
    ['may bear a name that another branch has', 'Competition', { name: 'Competition', parent: null, above: [] }],
    ['is not offered while nothing is typed', '', null],
    ['is not offered where the name is none', 'Theme / ', null],
    ['is not offered where a name above it is none', 'Theme /  / Way', null],
  ])('%s', (_rule, typed, create) => {
    expect(finder.find(typed, []).create).toEqual(create);
  });
});
