/** Files are read in processes of their own: whatever a file does to its process, it fails alone and stores nothing. */

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Core, openCore } from '../../../electron/core.ts';
import { type ReadingProcesses, startReading } from '../../../electron/reading/reading-processes.ts';
import { callerOf } from '../../../electron/transport/caller.ts';
import type { Call } from '../../../shared/api/contract.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { newProjectFile } from '../../support/project-file.ts';

const HOSTILE = new URL('./hostile-process.ts', import.meta.url);

let reading: ReadingProcesses;
let core: Core;
let call: Call;
beforeAll(() => {
  reading = startReading({ script: HOSTILE, megabytes: 250 });
});
afterAll(() => reading.close());
beforeEach(async () => {
  core = await openCore(await newProjectFile(), { reading });
  call = callerOf(core);
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(async () => {
  vi.restoreAllMocks();
  await core.close();
});

const filesNamed = (...names: readonly string[]) =>
  names.map((name) => ({ file: { name, bytes: new TextEncoder().encode(`The text of ${name}.`) } }));

const sourceNames = async () => (await call('sources.list', {})).map(({ name }) => name);

describe('a file fails alone, and stores nothing', () => {
  test.each([
    ['fills the heap', 'eats-heap.txt', 'too-large', 'more than 250 MB of memory'],
    ['fills buffers outside the heap', 'eats-buffers.txt', 'too-large', 'more than 250 MB of memory'],
    ['crashes its process', 'crashes.txt', 'unreadable-file', 'stopped the program'],
    ['ends its process', 'exits.txt', 'unreadable-file', 'stopped the program'],
    ['finds a flaw in its reader', 'errs.txt', 'unexpected', 'undefined is not a function'],
  ])('where it %s', async (_, name, code, words) => {
    const { files } = await call('sources.import', { files: filesNamed('a.txt', name, 'b.txt') });
    expect(files).toMatchObject([
      { file: 'a.txt', status: 'imported' },
      { file: name, status: 'failed', sourceId: null, failure: { code, message: expect.stringContaining(words) } },
      { file: 'b.txt', status: 'imported' },
    ]);
    expect(await sourceNames()).toEqual(['a', 'b']);
    expect((await call('project.check', {})).ok).toBe(true);
  });
});

test('a file that takes too long fails, whether it keeps its process busy or idle', async () => {
  const impatient = startReading({ script: HOSTILE, seconds: 1 });
  const hurried = await openCore(await newProjectFile(), { reading: impatient });
  const { files } = await callerOf(hurried)('sources.import', { files: filesNamed('loops.txt', 'waits.txt') });
  const failure = { code: 'unreadable-file', message: expect.stringContaining('given up after 1 second of') };
  expect(files).toMatchObject([{ failure }, { failure }]);
  expect(await callerOf(hurried)('sources.list', {})).toEqual([]);
  await hurried.close();
  await impatient.close();
});

test('sources come in the order of their files, whichever is read first', async () => {
  const { files } = await call('sources.import', { files: filesNamed('dawdles.txt', 'b.txt', 'a.txt', 'c.txt') });
  expect(files.map(({ source }) => source)).toEqual(['dawdles', 'b', 'a', 'c']);
  expect(await sourceNames()).toEqual(['dawdles', 'b', 'a', 'c']);
});

test('an import that is cancelled while a file is read keeps what came before, and ends the processes', async () => {
  const told: number[] = [];
  core.subscribe((event) => {
    if (event.event !== 'progress') return;
    told.push(event.done);
    if (event.done === 1) void call('tasks.cancel', { task: 'import' });
  });
  const files = filesNamed('a.txt', 'loops.txt', 'b.txt', 'waits.txt');
  const answer = await call('sources.import', { files, task: 'import' });
  expect(answer.files[0]).toMatchObject({ status: 'imported' });
  expect(answer.files[1]).toMatchObject({ status: 'failed', failure: { code: 'cancelled' } });
  expect(answer.files[3]).toMatchObject({ status: 'failed', failure: { code: 'cancelled' } });
  expect(told).toEqual([0, 1, 2, 3, 4]);
});

test('no process is left behind when a core is closed, whatever it was doing', async () => {
  const processes = () => process.getActiveResourcesInfo().filter((name) => name === 'ProcessWrap').length;
  const before = processes();
  const own = startReading({ script: HOSTILE });
  const readings = filesNamed('loops.txt', 'a.txt', 'waits.txt').map(({ file }) => own.read('sources', [file, {}]));
  const outcomes = Promise.allSettled(readings);
  await readings[1];
  expect(processes()).toBeGreaterThan(before);
  await own.close();
  await expect.poll(processes).toBeLessThanOrEqual(before);
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected']);
  await expect(own.read('sources', [filesNamed('a.txt')[0]!.file, {}])).rejects.toThrow('cancelled');
});

test('a busy process ends with the program that started it, however that ended', async () => {
  const path = join(await temporaryFolder(), 'loops-aloud.txt');
  writeFileSync(path, 'words');
  const started = new URL('../../../electron/reading/reading-processes.ts', import.meta.url);
  const program = spawn(process.execPath, [
    '--input-type=module',
    '--eval',
    `const { startReading } = await import(${JSON.stringify(started.href)});
     await startReading({ script: new URL(${JSON.stringify(HOSTILE.href)}) }).read('sources', [${JSON.stringify({ path })}, {}]);`,
  ]);
  const pid = await vi.waitUntil(() => existsSync(`${path}.pid`) && Number(readFileSync(`${path}.pid`)), 30_000);
  expect(isRunning(pid)).toBe(true);
  program.kill('SIGKILL');
  await vi.waitUntil(() => !isRunning(pid), 30_000);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
