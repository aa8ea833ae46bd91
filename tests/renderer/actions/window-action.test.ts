/** Keys as actions write them, and the presses that they stand for. */

import { expect, test } from 'vitest';
import { isPressed, type KeyPress } from '../../../renderer/actions/window-action.ts';

function press(key: string, ...held: readonly ('ctrl' | 'meta' | 'alt' | 'shift')[]): KeyPress {
  const is = (name: 'ctrl' | 'meta' | 'alt' | 'shift') => held.includes(name);
  return { key, ctrlKey: is('ctrl'), metaKey: is('meta'), altKey: is('alt'), shiftKey: is('shift') };
}

test.each([
  ['c', press('c')],
  ['Ctrl+K', press('k', 'ctrl')],
  ['Ctrl+Shift+Z', press('Z', 'ctrl', 'shift')],
  ['Alt+ArrowDown', press('ArrowDown', 'alt')],
  ['Shift+W', press('W', 'shift')],
  ['?', press('?', 'shift')],
  ['?', press('?')],
  ['Ctrl++', press('+', 'ctrl', 'shift')],
  ['1', press('1')],
])('%s is pressed by it', (keys, event) => {
  expect(isPressed([keys], event, false)).toBe(true);
});

test.each([
  ['c', press('c', 'ctrl')],
  ['c', press('C', 'shift')],
  ['c', press('c', 'alt')],
  ['Ctrl+K', press('k')],
  ['Ctrl+K', press('k', 'meta')],
  ['Ctrl+Z', press('Z', 'ctrl', 'shift')],
  ['w', press('W', 'shift')],
])('%s is not pressed by another', (keys, event) => {
  expect(isPressed([keys], event, false)).toBe(false);
});

test('on a Mac, Ctrl is the Command key', () => {
  expect(isPressed(['Ctrl+K'], press('k', 'meta'), true)).toBe(true);
  expect(isPressed(['Ctrl+K'], press('k', 'ctrl'), true)).toBe(false);
});

test('any of several keys will do', () => {
  expect(isPressed(['Enter', 'c'], press('Enter'), false)).toBe(true);
  expect(isPressed(['Enter', 'c'], press('c'), false)).toBe(true);
});
