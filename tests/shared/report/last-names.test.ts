/** Codes' paths are as short as they can be told apart. */

import { expect, test } from 'vitest';
import { lastNames } from '../../../shared/report/last-names.ts';

test.each<[string, string[], string[]]>([
  ['the last name of each path stands for it', ['Lens', 'Lens / Realism 👩🏽‍🚀'], ['Lens', 'Realism 👩🏽‍🚀']],
  ['names that several codes share take those above them in', ['A / X', 'B / X', 'B / Y'], ['A / X', 'B / X', 'Y']],
  ['a path that another one ends with stays whole', ['X', 'A / X'], ['X', 'A / X']],
  ['only so much is taken in as tells them apart', ['R / A / X', 'R / B / X'], ['A / X', 'B / X']],
  ['the same path twice has the same name', ['A / X', 'A / X'], ['X', 'X']],
  ['other texts stay as they are', ['year = 2025', ''], ['year = 2025', '']],
])('%s', (_, paths, names) => {
  expect(lastNames(paths)).toEqual(names);
});
