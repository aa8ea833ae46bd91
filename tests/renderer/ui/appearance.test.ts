/** Rules of the theme: what the person chose goes before what the system has. */

import { expect, test } from 'vitest';
import { APPEARANCE, themeOf } from '../../../renderer/ui/appearance.ts';

const DAY = { scheme: 'light', contrast: 'usual' } as const;
const NIGHT = { scheme: 'dark', contrast: 'more' } as const;

test.each([
  ['system', DAY, DAY],
  ['system', NIGHT, NIGHT],
  ['dark', DAY, { scheme: 'dark', contrast: 'usual' }],
  ['light', NIGHT, { scheme: 'light', contrast: 'more' }],
  ['contrast', DAY, { scheme: 'light', contrast: 'more' }],
  ['contrast', NIGHT, NIGHT],
] as const)('%s on %j', (appearance, system, theme) => {
  expect(themeOf(appearance, system)).toEqual(theme);
});

test('what was remembered and is no appearance is forgotten', () => {
  expect(['dark', 'pink', 7, null].map(APPEARANCE.read)).toEqual(['dark', undefined, undefined, undefined]);
});
