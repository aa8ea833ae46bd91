/** What the window remembers of a project. */

import { expect, test } from 'vitest';
import { openTestProject } from '../../support/project.ts';

test('values are kept over a restart, replaced, and forgotten; undo passes them by, and nobody is told', async () => {
  const project = await openTestProject();
  const { call } = project;
  const before = await call('project.info', {});
  const told: unknown[] = [];
  project.core().subscribe((event) => told.push(event));
  await call('settings.keep', { key: 'reader.size', value: 17 });
  await call('settings.keep', { key: 'pinned', value: ['🌍', null, { a: 1 }] });
  await call('settings.keep', { key: 'reader.size', value: 19 });
  expect(await call('project.info', {})).toEqual(before);
  expect(told).toEqual([]);
  await project.reopen();
  expect(await project.call('settings.list', {})).toEqual({ 'reader.size': 19, pinned: ['🌍', null, { a: 1 }] });
  await project.call('settings.keep', { key: 'pinned', value: null });
  expect(await project.call('settings.list', {})).toEqual({ 'reader.size': 19 });
  await project.close();
});

test('a key must have a name, and a value must be plain data', async () => {
  const { call, close } = await openTestProject();
  await expect(call('settings.keep', { key: '', value: 1 })).rejects.toThrow();
  await expect(call('settings.keep', { key: 'a', value: undefined as never })).rejects.toThrow();
  await close();
});
