/** What each key does that moves about in the text. */

import { expect, test } from 'vitest';
import { commandOf } from '../../../renderer/reader/reader-keys.ts';

const pressed = (combination: string, isMac = false) => {
  const parts = combination.split('+');
  return commandOf(
    {
      key: parts.at(-1)!,
      shiftKey: parts.includes('Shift'),
      ctrlKey: parts.includes('Control'),
      altKey: parts.includes('Alt'),
      metaKey: parts.includes('Meta'),
    },
    isMac,
  );
};

test.each([
  ['ArrowRight', { kind: 'move', direction: 'right', by: 'character', extend: false }],
  ['Shift+Control+ArrowLeft', { kind: 'move', direction: 'left', by: 'word', extend: true }],
  ['ArrowDown', { kind: 'move', direction: 'forward', by: 'line', extend: false }],
  ['Shift+End', { kind: 'move', direction: 'forward', by: 'lineboundary', extend: true }],
  ['Control+Home', { kind: 'edge', to: 'start', extend: false }],
  ['PageDown', { kind: 'page', step: 1, extend: false }],
  ['Control+a', { kind: 'all' }],
  ['Escape', { kind: 'clear' }],
])('%s', (combination, command) => {
  expect(pressed(combination)).toEqual(command);
});

test.each(['Control+c', 'Control+k', 'Control+z', 'Alt+ArrowLeft', 'Alt+ArrowDown', 'Control+PageDown', 'Tab', 'x'])(
  '%s is left to the window',
  (combination) => {
    expect(pressed(combination)).toBeUndefined();
  },
);

test('on a Mac, Option moves by words and Command to the edges', () => {
  expect(pressed('Alt+ArrowLeft', true)).toEqual({ kind: 'move', direction: 'left', by: 'word', extend: false });
  expect(pressed('Shift+Meta+ArrowRight', true)).toMatchObject({
    by: 'lineboundary',
    direction: 'forward',
    extend: true,
  });
  expect(pressed('Meta+ArrowDown', true)).toEqual({ kind: 'edge', to: 'end', extend: false });
  expect(pressed('Meta+c', true)).toBeUndefined();
});
