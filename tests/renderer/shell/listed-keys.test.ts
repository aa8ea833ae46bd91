/** Rules of the sheet of shortcuts. */

import { expect, test } from 'vitest';
import { isPressed } from '../../../renderer/actions/window-action.ts';
import { writtenKeys } from '../../../renderer/actions/written-keys.ts';
import { listKeys } from '../../../renderer/shell/listed-keys.ts';

const run = () => {};
const ACTIONS = [
  { id: 'undo', title: 'Undo', section: 'History', keys: ['Ctrl+Z'], run },
  { id: 'code', title: 'Apply a code…', section: 'Coding', keys: ['Enter', 'c'], run },
  { id: 'keyless', title: 'Cases…', section: 'Sources', run },
] as const;

test.each([
  ['Ctrl+Shift+z', 'Ctrl+Shift+Z', '⇧⌘Z'],
  ['Alt+ArrowDown', 'Alt+↓', '⌥↓'],
  ['Ctrl++', 'Ctrl++', '⌘+'],
  ['c', 'c', 'c'],
  ['?', '?', '?'],
  ['F6', 'F6', 'F6'],
])('%s is written %s, on a Mac %s', (keys, usual, mac) => {
  expect([writtenKeys(keys, false), writtenKeys(keys, true)]).toEqual([usual, mac]);
});

test('actions that have keys are listed by section, between the keys that move in the text and those that form a memo', () => {
  const sections = listKeys(ACTIONS, false, '');
  expect(sections.map(({ name }) => name)).toEqual(['Moving in the text', 'Coding', 'History', 'Writing a memo']);
  expect(sections[3]!.lines).toContainEqual({ title: 'Bold', keys: ['Ctrl+B'] });
  expect(sections[1]!.lines).toEqual([{ title: 'Apply a code…', keys: ['Enter', 'c'] }]);
});

test('words find titles, sections and keys', () => {
  const titles = (filter: string) =>
    listKeys(ACTIONS, false, filter).flatMap(({ lines }) => lines.map((line) => line.title));
  expect(titles('apply')).toEqual(['Apply a code…']);
  expect(titles('history ctrl+z')).toEqual(['Undo']);
  expect(titles('xylophone')).toEqual([]);
});

test('a digit with Alt is pressed also where a Mac types another sign', () => {
  const press = { key: '¡', code: 'Digit1', ctrlKey: false, metaKey: false, altKey: true, shiftKey: false };
  expect(isPressed(['Alt+1'], press, true)).toBe(true);
  expect(isPressed(['1'], press, true)).toBe(false);
});
