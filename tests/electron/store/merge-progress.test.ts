/** A merge, and an import of a project, tell how far they are, and store nothing where they are cancelled. */

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dumpData } from '../../support/dump.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { addCode, addText, openTestProject } from '../../support/project.ts';

test('what is cancelled while it stores leaves nothing behind; each thing stored is a step', async () => {
  const ours = await openTestProject();
  const theirs = await openTestProject();
  const code = await addCode(theirs.call, 'Trust');
  for (const name of ['One', 'Two']) {
    const source = await addText(theirs.call, name, `${name} said: rules are good.`);
    await theirs.call('codings.create', { source, start: 0, end: 3, codes: [code] });
  }
  const path = join(await temporaryFolder(), 'theirs.qdpx');
  await theirs.call('exports.project', { path, format: 'qdpx' });
  const core = ours.core();
  let told: number[] = [];
  let end = Number.POSITIVE_INFINITY;
  core.subscribe((event) => {
    if (event.event !== 'progress') return;
    told.push(event.done);
    if (event.done >= end) void core.call('tasks.cancel', { task: event.task });
  });
  for (const [method, file] of [
    ['project.merge', { path: theirs.file }],
    ['project.import', { path }],
  ] as const) {
    const before = dumpData(ours.file);
    end = 3;
    const cancelled = await core.call(method, { file, task: method });
    expect(cancelled).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    expect(dumpData(ours.file)).toEqual(before);
    end = Number.POSITIVE_INFINITY;
    told = [];
    expect(await core.call(method, { file, task: method })).toMatchObject({ ok: true });
    // A code, two sources and two codings.
    expect(told).toEqual([0, 1, 2, 3, 4]);
    await ours.call('history.undo', {});
  }
  await ours.close();
  await theirs.close();
});
