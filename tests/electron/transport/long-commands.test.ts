/** Long commands run in a thread: one after the other with all others, beside what is read, and can be cancelled. */

import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { type Core, openCore } from '../../../electron/core.ts';
import { callerOf } from '../../../electron/transport/caller.ts';
import type { Call, CoreEvent } from '../../../shared/api/contract.ts';
import { addCode, addText } from '../../support/project.ts';
import { newProjectFile } from '../../support/project-file.ts';
import { sharedReading } from '../../support/shared-reading.ts';

let core: Core;
let call: Call;
beforeAll(async () => {
  core = await openCore(await newProjectFile(), { background: true, reading: sharedReading() });
  call = callerOf(core);
  await addText(call, 'Long', words);
  await addText(call, 'Power', 'Power is shared. 🚀');
});
afterAll(() => core.close());

const countCodings = async () => (await call('reports.frequency', {})).total.codings;

const ROWS = 60_000;
const words = 'word '.repeat(20_000);
const table = (code: string) => {
  const rows = Array.from({ length: ROWS }, (_, i) => `Long,${code},${i},${i + 9}`);
  return { name: 'rows.csv', bytes: new TextEncoder().encode(`source,code,start,end\n${rows.join('\n')}\n`) };
};
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

test('and those about it are carried out in the order in which they came; undo takes back what came last', async () => {
  const [import1, , , , undone] = await Promise.all([
    call('codings.import', { file: table('First') }),
    call('codes.create', { name: 'One', parent: null }),
    call('search.autoCode', { terms: ['power'], newCode: { name: 'Power', parent: null } }),
    call('codes.create', { name: 'Two', parent: null }),
    call('history.undo', {}),
  ]);
  expect([import1.added, undone.label]).toEqual([ROWS, 'Create Two']);
  const labels = (await call('history.list', {})).slice(0, 4).map(({ label }) => label);
  expect(labels).toEqual(['Create Two', 'Auto-code Power: power', 'Create One', 'Import codings']);
});

test('that is cancelled while it waits is gone at once', async () => {
  const ended: string[] = [];
  const log = (name: string) => () => void ended.push(name);
  const before = (await call('codes.list', {})).length;
  const imported = call('codings.import', { file: table('Waited for') }).finally(log('import'));
  const coded = core
    .call('search.autoCode', { terms: ['word'], newCode: { name: 'Word', parent: null }, task: 'waits' })
    .finally(log('code'));
  expect(await call('tasks.cancel', { task: 'waits' })).toEqual({ cancelled: true });
  expect(await coded).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  await imported;
  expect(ended).toEqual(['code', 'import']);
  expect(await call('codes.list', {})).toHaveLength(before + 1);
});

test('waits for no file that is being read, and what is read then is stored after it', async () => {
  const held = Promise.withResolvers<void>();
  const reading = sharedReading();
  const slow: typeof reading = {
    ...reading,
    read: (...given) => held.promise.then(() => reading.read(...given)),
  };
  const core = await openCore(await newProjectFile(), { background: true, reading: slow });
  onTestFinished(() => core.close());
  const call = callerOf(core);
  const file = { name: 'Slow.md', bytes: new TextEncoder().encode('Slow words.') };
  const stored = call('sources.import', { files: [{ file }] });
  const code = await addCode(call, 'A');
  expect(await call('search.autoCode', { terms: ['slow'], code })).toMatchObject({ added: 0 });
  const coded = call('search.autoCode', { terms: ['slow'], code });
  held.resolve();
  await Promise.all([stored, coded]);
  expect(await call('search.autoCode', { terms: ['words'], code })).toMatchObject({ added: 1 });
});

test('is seen by a query as a whole or not at all', async () => {
  let isOver = false;
  const ask = async (method: 'codings.passages' | 'reports.frequency') => {
    while (!isOver) {
      expect(await core.call(method, {}), method).toMatchObject({ ok: true });
      await new Promise(setImmediate);
    }
  };
  const asked = ['codings.passages', 'reports.frequency'] as const;
  const asking = asked.map(ask);
  const alter = async () => {
    for (let n = 0; n < 15; n++) {
      await call('search.autoCode', { terms: ['power'], newCode: { name: `Power ${n}`, parent: null } });
      await call('history.undo', {});
    }
    isOver = true;
  };
  await Promise.all([...asking, alter()]);
});
