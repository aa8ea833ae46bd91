/** Where the keys lead in a table. */

import { expect, test } from 'vitest';
import { cellAfterKey } from '../../../renderer/ui/grid-keys.ts';

const extent = { rows: 10, columns: 4, page: 5 };
const at = { row: 3, column: 1 };

test.each([
  ['ArrowDown', false, { row: 4, column: 1 }],
  ['ArrowUp', true, { row: 0, column: 1 }],
  ['ArrowRight', true, { row: 3, column: 3 }],
  ['ArrowLeft', false, { row: 3, column: 0 }],
  ['PageDown', false, { row: 8, column: 1 }],
  ['PageUp', false, { row: 0, column: 1 }],
  ['Home', false, { row: 3, column: 0 }],
  ['End', true, { row: 9, column: 3 }],
  ['x', false, undefined],
])('%s, with Ctrl: %s', (key, ctrlKey, next) => {
  expect(cellAfterKey({ key, ctrlKey, metaKey: false }, at, extent)).toEqual(next);
});

test('no key leaves the table', () => {
  const corner = { row: 9, column: 3 };
  for (const key of ['ArrowDown', 'ArrowRight', 'PageDown', 'End']) {
    expect(cellAfterKey({ key, ctrlKey: false, metaKey: false }, corner, extent)).toEqual(corner);
  }
});
