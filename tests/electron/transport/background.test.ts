/** Long queries run beside the coding, one after the other and at the same time, and can be cancelled. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
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

test('a command waits for what a thread looks up for it; cancelled meanwhile, it alters nothing', async () => {
  const source = await addText(call, 'Power', 'Power is shared. 🚀');
  const wrong = await core.call('search.autoCode', { terms: ['power'], code: 99 });
  expect(wrong).toMatchObject({ failure: { code: 'not-found', message: 'There is no code 99.' } });
  cancelOnProgress();
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

describe('a long command', () => {
  const ROWS = 60_000;
  const words = 'word '.repeat(20_000);
  const table = (code: string) => {
    const rows = Array.from({ length: ROWS }, (_, i) => `Long,${code},${i},${i + 9}`);
    return { name: 'rows.csv', bytes: new TextEncoder().encode(`source,code,start,end\n${rows.join('\n')}\n`) };
  };
  beforeAll(() => addText(call, 'Long', words));
  const stateOf = async () => ({
    info: await call('project.info', {}),
    codes: (await call('codes.list', {})).map(({ name, codings }) => [name, codings]),
    changes: (await call('history.list', {})).map(({ id, label, undone }) => [id, label, undone]),
  });

  test('is carried out while the project is read, and commands that come meanwhile wait for it', async () => {
    const before = await countCodings();
    const ended: string[] = [];
    const log = (name: string) => () => void ended.push(name);
    const imported = call('codings.import', { file: table('Beside') }).finally(log('import'));
    const made = call('codes.create', { name: 'Next', parent: null }).finally(log('code'));
    const read = call('codes.list', {}).finally(log('list'));
    expect((await read).map(({ name }) => name)).not.toContain('Next');
    expect(await imported).toMatchObject({ added: ROWS, codesCreated: 1 });
    await made;
    expect(ended).toEqual(['list', 'import', 'code']);
    expect((await call('history.list', {})).slice(0, 2).map(({ label }) => label)).toEqual([
      'Create Next',
      'Import codings',
    ]);
    await call('history.undo', {});
    expect(await call('history.undo', {})).toEqual({ label: 'Import codings' });
    expect(await countCodings()).toBe(before);
  });

  test('alters nothing where it is cancelled in the middle, be it an import, its undoing or its redoing', async () => {
    const cancelled = { ok: false, failure: { code: 'cancelled' } };
    const tell = vi.fn<(event: CoreEvent) => void>();
    const attempt = async (method: 'codings.import' | 'history.undo' | 'history.redo') => {
      const before = await stateOf();
      const stop = core.subscribe((event) => {
        tell(event);
        if (event.event === 'progress' && event.done > 0) void call('tasks.cancel', { task: event.task });
      });
      const params = method === 'codings.import' ? { file: table('Gone') } : {};
      expect(await core.call(method, { ...params, task: method }), method).toMatchObject(cancelled);
      stop();
      expect(await stateOf(), method).toEqual(before);
    };
    await attempt('codings.import');
    await call('codings.import', { file: table('Gone') });
    await attempt('history.undo');
    await call('history.undo', {});
    await attempt('history.redo');
    expect(tell.mock.calls.map(([{ event }]) => event)).not.toContain('projectChanged');
    expect((await call('project.check', {})).problems).toEqual([]);
  });

  test('waits for commands that are under way', async () => {
    const file = { name: 'Under way.md', bytes: new TextEncoder().encode('Under way.') };
    const [, { added }] = await Promise.all([
      call('sources.import', { files: [{ file }] }),
      call('search.autoCode', { terms: ['under way'], code }),
    ]);
    expect(added).toBe(1);
  });
});
