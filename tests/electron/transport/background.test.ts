/** Long queries run beside the coding, one after the other and at the same time, and can be cancelled. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Core, newProject, openCore } from '../../../electron/core.ts';
import { callerOf } from '../../../electron/transport/caller.ts';
import type { Call, CoreEvent } from '../../../shared/api/contract.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { addCode, addText } from '../../support/project.ts';

let folder: string;
let core: Core;
let call: Call;
beforeEach(async () => {
  folder = await temporaryFolder();
  const file = join(folder, 'study.themata');
  newProject(file, { coder: 'Ada' });
  core = await openCore(file, { background: true });
  call = callerOf(core);
});
afterEach(() => core.close());

test('a long query sees every change that was acknowledged before it, time after time', async () => {
  const source = await addText(call, 'One', 'Some words to code. 🚀'.repeat(20));
  const code = await addCode(call, 'A');
  for (let n = 1; n <= 4; n++) {
    await call('codings.create', { source, start: n, end: n + 5, codes: [code] });
    expect((await call('reports.frequency', {})).total.codings).toBe(n);
  }
});

test('long queries run at the same time, and coding goes on meanwhile', async () => {
  const source = await addText(call, 'One', 'Some words to code.');
  const code = await addCode(call, 'A');
  const reports = [1, 2, 3].map(() => call('reports.frequency', {}));
  await call('codings.create', { source, start: 0, end: 4, codes: [code] });
  for (const report of await Promise.all(reports)) expect(report.codes).toHaveLength(1);
  expect((await call('reports.frequency', {})).total.codings).toBe(1);
});

test('a cancelled export answers so, and leaves no file', async () => {
  const source = await addText(call, 'One', 'word '.repeat(10_000));
  await addCode(call, 'A');
  const rows = Array.from({ length: 40_000 }, (_, i) => `One,A,${i},${i + 9}`);
  const bytes = new TextEncoder().encode(`source,code,start,end\n${rows.join('\n')}\n`);
  await call('codings.import', { file: { name: 'rows.csv', bytes } });
  expect((await call('codings.ofSource', { source })).length).toBe(rows.length);
  const path = join(folder, 'out.csv');
  const heard: CoreEvent[] = [];
  core.subscribe((event) => {
    heard.push(event);
    if (event.event === 'progress') void call('tasks.cancel', { task: 'export' });
  });
  const answer = await core.call('exports.codings', { path, task: 'export' });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  expect(heard.some((event) => event.event === 'progress' && event.total === rows.length)).toBe(true);
  expect(existsSync(path) || existsSync(`${path}.part`)).toBe(false);
  expect((await call('reports.frequency', {})).total.codings).toBe(rows.length);
});

test('a query that comes after a cancelled one is answered, however long it takes', async () => {
  const source = await addText(call, 'One', 'word '.repeat(2000));
  const code = await addCode(call, 'A');
  await call('codings.create', { source, start: 0, end: 4, codes: [code] });
  const cancelled = core.call('reports.frequency', { task: 'first' });
  await call('tasks.cancel', { task: 'first' });
  await cancelled;
  // One query after the other keeps the thread at work beyond the time that a cancelled one is given.
  const until = performance.now() + 3000;
  while (performance.now() < until) expect((await call('reports.frequency', {})).total.codings).toBe(1);
});

test('a command waits for what a thread looks up for it; cancelled meanwhile, it alters nothing', async () => {
  const source = await addText(call, 'One', 'Power is shared. 🚀');
  const code = await addCode(call, 'A');
  const wrong = await core.call('search.autoCode', { terms: ['power'], code: 99 });
  expect(wrong).toMatchObject({ failure: { code: 'not-found', message: 'There is no code 99.' } });
  core.subscribe((event) => {
    if (event.event === 'progress') void call('tasks.cancel', { task: event.task });
  });
  const cancelled = await core.call('search.autoCode', { terms: ['power'], code, task: 'coding' });
  expect(cancelled).toMatchObject({ failure: { code: 'cancelled' } });
  expect(await call('codings.ofSource', { source })).toEqual([]);
  expect(await call('search.autoCode', { terms: ['power'], code })).toMatchObject({ added: 1 });
  expect(await call('codings.ofSource', { source })).toMatchObject([{ start: 0, end: 5 }]);
  await call('lexicon.set', { code, terms: ['shared'] });
  expect(await call('lexicon.run', {})).toMatchObject({ added: 1 });
});

test('a check finds nothing wrong where texts came since the check before', async () => {
  for (let n = 0; n < 5; n++) {
    await addText(call, `Text ${n}`, `${n} ${'The power of states. '.repeat(3000)}`);
    expect((await call('project.check', {})).problems).toEqual([]);
  }
});

test('a core that is closed in the middle of a long query ends', async () => {
  await addText(call, 'One', 'Some words.');
  const asked = core.call('reports.cooccurrence', { unit: 'paragraph', task: 'report' });
  await core.close();
  expect(await asked).toHaveProperty('ok');
  core = await openCore(join(folder, 'study.themata'));
});
