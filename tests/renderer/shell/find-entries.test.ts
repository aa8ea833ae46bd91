/** Rules of what the command palette finds. */

import { expect, test } from 'vitest';
import { entryFinder } from '../../../renderer/shell/find-entries.ts';
import { entriesOfActions, type PaletteEntry } from '../../../renderer/shell/palette-entries.ts';

const run = () => {};
const entry = (kind: PaletteEntry['kind'], name: string, place = ''): PaletteEntry => ({
  id: `${kind} ${name}`,
  kind,
  name,
  place,
  run,
});

const ENTRIES = [
  entry('action', 'Undo', 'History'),
  entry('action', 'Import documents…', 'Sources'),
  entry('source', 'Realpolitik 🚀'),
  entry('code', 'Realism', 'Lens'),
  entry('code', 'Zero-sum competition', 'Lens / Realism'),
  entry('case', 'Artemis Accords'),
];

const found = (typed: string, used: readonly string[] = []) =>
  entryFinder(ENTRIES)
    .find(typed, used)
    .map(({ name }) => name);

test('with nothing typed, all are offered, those used last first', () => {
  expect(found('', ['case Artemis Accords', 'gone', 'code Realism']).slice(0, 3)).toEqual([
    'Artemis Accords',
    'Realism',
    'Undo',
  ]);
  expect(found('')).toHaveLength(ENTRIES.length);
});

test('what begins with the words typed goes before what stands below something of that name', () => {
  expect(found('realism')).toEqual(['Realism', 'Zero-sum competition']);
});

test('spelling mistakes are forgiven, and every word has to match', () => {
  expect(found('artmis')).toContain('Artemis Accords');
  expect(found('sum lens')).toEqual(['Zero-sum competition']);
  expect(found('xylophone')).toEqual([]);
});

test('a sign typed first asks for one kind', () => {
  expect(found('#')).toEqual(['Realism', 'Zero-sum competition']);
  expect(found('/real')).toEqual(['Realpolitik 🚀']);
  expect(found('@ a')).toEqual(['Artemis Accords']);
  expect(found('> undo')).toEqual(['Undo']);
});

test('what is not enabled is not offered', () => {
  const action = (id: string, isEnabled?: boolean) => ({
    id,
    title: id,
    section: 'Window' as const,
    run,
    ...(isEnabled !== undefined && { isEnabled }),
  });
  const entries = entriesOfActions([action('yes'), action('no', false), action('also', true)]);
  expect(entries.map(({ name }) => name)).toEqual(['yes', 'also']);
});
