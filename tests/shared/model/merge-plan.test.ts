/** The steps of a merge: sub-codes go before the codes above them, and none goes twice. */

import { describe, expect, test } from 'vitest';
import type { CodeId } from '../../../shared/model/ids.ts';
import { type MergedCode, mergedInto, planMerge } from '../../../shared/model/merge-plan.ts';

/** Codes from paths of one-letter names in codebook order, with the way from a path to its code. */
function codesFrom(paths: readonly string[]): [MergedCode[], (path: string) => CodeId] {
  const idOf = (path: string) => (paths.indexOf(path) + 1) as CodeId;
  const codes = paths.map((path) => ({
    id: idOf(path),
    parent: path.includes('/') ? idOf(path.slice(0, path.lastIndexOf('/'))) : null,
    name: path.slice(path.lastIndexOf('/') + 1),
  }));
  return [codes, idOf];
}

function stepsOf(paths: readonly string[], from: readonly string[], into: string): string[] {
  const [codes, idOf] = codesFrom(paths);
  const pathOf = (id: CodeId) => paths[id - 1];
  return planMerge(codes, from.map(idOf), idOf(into)).map(
    ({ kind, code, into }) => `${pathOf(code)} ${kind === 'merge' ? '=>' : '->'} ${pathOf(into)}`,
  );
}

describe('a merge', () => {
  test.each([
    ['takes sub-codes along', ['A', 'A/x', 'T'], ['A'], ['A/x -> T', 'A => T']],
    ['merges those of one name, case ignored', ['A', 'A/x', 'T', 'T/X'], ['A'], ['A/x => T/X', 'A => T']],
    [
      'does so at every depth',
      ['A', 'A/x', 'A/x/y', 'A/x/z', 'T', 'T/x', 'T/x/y'],
      ['A'],
      ['A/x/y => T/x/y', 'A/x/z -> T/x', 'A/x => T/x', 'A => T'],
    ],
    [
      'sees what an earlier one took along',
      ['A', 'A/x', 'B', 'B/x', 'T'],
      ['A', 'B'],
      ['A/x -> T', 'A => T', 'B/x => A/x', 'B => T'],
    ],
    ['takes none twice', ['A', 'A/x', 'T', 'T/x'], ['A', 'A', 'A/x'], ['A/x => T/x', 'A => T']],
    [
      'of a code into the one above it keeps its sub-code of its own name',
      ['T', 'T/a', 'T/a/a'],
      ['T/a'],
      ['T/a/a -> T', 'T/a => T'],
    ],
  ])('%s', (_rule, paths, from, steps) => {
    expect(stepsOf(paths, from, 'T')).toEqual(steps);
  });

  test('by way of another code ends where that one went', () => {
    const [codes, idOf] = codesFrom(['A', 'A/x', 'T', 'T/x']);
    const steps = planMerge(codes, [idOf('A'), idOf('T/x')], idOf('T'));
    expect(mergedInto(steps)).toEqual(
      new Map([
        [idOf('T/x'), idOf('T')],
        [idOf('A'), idOf('T')],
        [idOf('A/x'), idOf('T')],
      ]),
    );
  });
});
