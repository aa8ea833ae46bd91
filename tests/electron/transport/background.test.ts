/** Long queries run beside the coding, one after the other and at the same time, and can be cancelled. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { type Core, openCore } from '../../../electron/core.ts';
import { callerOf } from '../../../electron/transport/caller.ts';
import type { Call, CoreEvent } from '../../../shared/api/contract.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { addCode, addText } from '../../support/project.ts';
import { newProjectFile } from '../../support/project-file.ts';
import { sharedReading } from '../../support/shared-reading.ts';

// One core for all: a thread takes longer to start than most queries.
let core: Core;
let call: Call;
let code: CodeId;
beforeAll(async () => {
  core = await openInBackground();
  call = callerOf(core);
  code = await addCode(call, 'A');
});
afterAll(() => core.close());

async function openInBackground(): Promise<Core> {
  return await openCore(await newProjectFile(), { background: true, reading: sharedReading() });
}

const countCodings = async () => (await call('reports.frequency', {})).total.codings;

test('a long query sees every change that was acknowledged before it, time after time', async () => {
  const source = await addText(call, 'Twenty', 'Some words to code. 🚀'.repeat(20));
  const before = await countCodings();
  for (let n = 1; n <= 4; n++) {
    await call('codings.create', { source, start: n, end: n + 5, codes: [code] });
    expect(await countCodings()).toBe(before + n);
  }
});

test('long queries run at the same time, and coding goes on meanwhile', async () => {
  const source = await addText(call, 'Few', 'Some words to code.');
  const before = await countCodings();
  const reports = [1, 2, 3].map(() => call('reports.frequency', {}));
  await call('codings.create', { source, start: 0, end: 4, codes: [code] });
  for (const report of await Promise.all(reports)) expect(report.codes).toHaveLength(1);
  expect(await countCodings()).toBe(before + 1);
});

test('a query that comes after a cancelled one is answered, however long it takes', async () => {
  const before = await countCodings();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const cancelled = core.call('reports.frequency', { task: 'first' });
  await call('tasks.cancel', { task: 'first' });
  await cancelled;
  const meanwhile = countCodings();
  // Beyond the time that a cancelled one is given to end.
  await vi.advanceTimersByTimeAsync(10_000);
  expect([await meanwhile, await countCodings()]).toEqual([before, before]);
});

test('what a thread finds for a command is coded', async () => {
  const source = await addText(call, 'Power', 'Power is shared. 🚀');
  const wrong = await core.call('search.autoCode', { terms: ['power'], code: 99 });
  expect(wrong).toMatchObject({ failure: { code: 'not-found', message: 'There is no code 99.' } });
  expect(await call('search.autoCode', { terms: ['power'], code })).toMatchObject({ added: 1 });
  expect(await call('codings.ofSource', { source })).toMatchObject([{ start: 0, end: 5 }]);
  await call('lexicon.set', { code, terms: ['shared'] });
  expect(await call('lexicon.run', {})).toMatchObject({ added: 1 });
});

test('a check finds nothing wrong where texts came since the check before', async () => {
  for (let n = 0; n < 5; n++) {
    await addText(call, `Text ${n}`, `${n} ${'The rule of states. '.repeat(3000)}`);
    expect((await call('project.check', {})).problems).toEqual([]);
  }
});

test('a cancelled export answers so, and leaves no file', async () => {
  const source = await addText(call, 'One', 'word '.repeat(10_000));
  const rows = Array.from({ length: 40_000 }, (_, i) => `One,A,${i},${i + 9}`);
  const bytes = new TextEncoder().encode(`source,code,start,end\n${rows.join('\n')}\n`);
  const before = await countCodings();
  await call('codings.import', { file: { name: 'rows.csv', bytes } });
  expect((await call('codings.ofSource', { source })).length).toBe(rows.length);
  const path = join(await temporaryFolder(), 'out.csv');
  const heard = cancelOnProgress();
  const answer = await core.call('exports.codings', { path, task: 'export' });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  expect(heard.some((event) => event.event === 'progress' && event.total === before + rows.length)).toBe(true);
  expect(existsSync(path) || existsSync(`${path}.part`)).toBe(false);
  expect(await countCodings()).toBe(before + rows.length);
});

/** Until the test has ended, every task is cancelled when it first tells how far it is. Returns what is told. */
function cancelOnProgress(): readonly CoreEvent[] {
  const heard: CoreEvent[] = [];
  const stop = core.subscribe((event) => {
    heard.push(event);
    if (event.event === 'progress') void call('tasks.cancel', { task: event.task });
  });
  onTestFinished(stop);
  return heard;
}

test('a core that is closed in the middle of a long query ends', async () => {
  const closing = await openInBackground();
  await addText(callerOf(closing), 'One', 'Some words.');
  const asked = closing.call('reports.cooccurrence', { unit: 'paragraph', task: 'report' });
  await closing.close();
  expect(await asked).toHaveProperty('ok');
});

test('a core that was closed answers that it was, and alters nothing more', async () => {
  const closing = await openInBackground();
  const call = callerOf(closing);
  await addText(call, 'One', 'Some words.');
  const file = { name: 'rows.csv', bytes: new TextEncoder().encode('source,code,start,end\nOne,A,0,4\n') };
  const taken = closing.call('codings.import', { file });
  const closed = closing.close();
  const late = await closing.call('codings.import', { file });
  await closed;
  expect(await taken).toMatchObject({ ok: true });
  expect([late, await closing.call('codes.list', {})]).toMatchObject([
    { ok: false, failure: { code: 'unavailable' } },
    { ok: false, failure: { code: 'unavailable' } },
  ]);
});
