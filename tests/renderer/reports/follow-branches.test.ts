/** Picking codes by branch. */

import { expect, test } from 'vitest';
import { followBranches } from '../../../renderer/reports/follow-branches.ts';
import { codebookOf } from '../../../shared/model/codebook.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { codesFrom } from '../a-code.ts';

const codebook = codebookOf(codesFrom(['A', 'A / B', 'A / B / C', 'D']));

test.each<[string, number[], number[], number[]]>([
  ['takes what is below it along', [], [1], [1, 2, 3]],
  ['that is let go lets go of what is below it', [1, 2, 3, 4], [1, 3, 4], [1, 4]],
  ['leaves other branches alone', [4], [4, 2], [2, 3, 4]],
])('a code that is picked or let go: %s', (_rule, before, after, chosen) => {
  expect(followBranches(codebook, new Set(before as CodeId[]), new Set(after as CodeId[]))).toEqual(chosen);
});
