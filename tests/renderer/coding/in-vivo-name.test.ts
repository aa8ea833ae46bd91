/** A code in vivo is named by the words selected. */

import { expect, test } from 'vitest';
import { inVivoName } from '../../../renderer/coding/in-vivo-name.ts';
import { flawInCodeName } from '../../../shared/model/code.ts';

const LONG = 'members trade access for alignment wherever the landing sites are few';

test.each([
  ['space 🚀 race', 'space 🚀 race'],
  ['  in two\n\nlines\t', 'in two lines'],
  ['war / peace', 'war/peace'],
  ['/ war /', 'war'],
  [LONG, 'members trade access for alignment wherever the landing…'],
  ['👨‍👩‍👧‍👦'.repeat(9), `${'👨‍👩‍👧‍👦'.repeat(5)}…`],
  [' \n ', ''],
])('"%s" makes "%s"', (quotation, name) => {
  expect(inVivoName(quotation)).toBe(name);
  if (name) expect(flawInCodeName(name)).toBeUndefined();
});
