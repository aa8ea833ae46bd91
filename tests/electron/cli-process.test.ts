/** The terminal host as a process of its own: its exit status, its streams, and how it ends. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { beforeAll, expect, test } from 'vitest';
import { newProject } from '../../electron/core.ts';
import { temporaryFolder } from '../support/folder.ts';
import type { Ran } from '../support/terminal.ts';

const CLI = join(import.meta.dirname, '../../electron/cli.ts');
let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  newProject(join(folder, 'study.themata'), { coder: 'Ada' });
  writeFileSync(join(folder, 'one.txt'), 'Some words.');
});

/** Starts a command as npm does: elsewhere, with the caller's folder in INIT_CWD. */
function start(args: readonly string[]): ChildProcess & { readonly stdout: Readable; readonly stderr: Readable } {
  const env = { ...process.env, INIT_CWD: folder };
  return spawn(process.execPath, [CLI, ...args], { env, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
}

async function themata(...args: string[]): Promise<Ran> {
  const child = start(args);
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status, stdout, stderr };
}

test.each([
  ['0 for an import into a project in the folder where npm was called', ['import', 'study.themata', 'one.txt'], 0],
  ['1 for a project that there is not', ['sources', 'x.themata'], 1],
  ['2 for an unknown command', ['fly'], 2],
])('ends with %s', async (_, args, status) => {
  const ran = await themata(...args);
  expect(ran.status).toBe(status);
  expect([ran.stdout === '', ran.stderr === '']).toEqual([status !== 0, status === 0]);
});

test('a reader that goes away early is no failure', async () => {
  const child = start(['--help']);
  child.stdout.destroy();
  const [told, [status]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect([status, told]).toEqual([0, '']);
});

test('serve prints its address alone and lets go of the project when it is told to end', async () => {
  const child = start(['serve', 'study.themata']);
  const [address] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+\n$/);
  expect((await fetch(address.trim())).status).toBe(200);
  const inUse = await themata('codes', 'study.themata', '--json');
  expect(JSON.parse(inUse.stdout)).toMatchObject({ failure: { code: 'project-in-use' } });
  child.kill('SIGTERM');
  await once(child, 'close');
  expect((await themata('codes', 'study.themata')).status).toBe(0);
});
