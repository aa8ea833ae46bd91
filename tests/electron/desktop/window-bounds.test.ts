/** Rules of where the desktop window opens. */

import { expect, test } from 'vitest';
import { boundsOn } from '../../../electron/desktop/window-bounds.ts';

const MAIN = { x: 0, y: 0, width: 1920, height: 1040 };
const LEFT = { x: -1280, y: 100, width: 1280, height: 984 };
const SIZE = { width: 1280, height: 800 };

test.each([
  ['where it was', { x: 40, y: 30, ...SIZE }, { x: 40, y: 30, ...SIZE }],
  ['on the other screen', { x: -1200, y: 120, ...SIZE }, { x: -1200, y: 120, ...SIZE }],
  ['half beyond an edge, as it was left', { x: 1700, y: 900, ...SIZE }, { x: 1700, y: 900, ...SIZE }],
  ['anywhere, if its screen is gone', { x: 2000, y: 30, ...SIZE }, SIZE],
  ['anywhere, if its top edge is out of reach', { x: 40, y: -200, ...SIZE }, SIZE],
  ['anywhere, if next to nothing of it is seen', { x: 1900, y: 30, ...SIZE }, SIZE],
  ['no larger than its screen', { x: 0, y: 0, width: 3000, height: 2000 }, { x: 0, y: 0, width: 1920, height: 1040 }],
  ['anywhere, the first time', SIZE, SIZE],
])('the window opens %s', (_where, bounds, expected) => {
  expect(boundsOn([MAIN, LEFT], bounds)).toEqual(expected);
});
