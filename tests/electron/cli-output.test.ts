/** Where the output of the terminal host may go. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { newProjectFile } from '../support/project-file.ts';

const CLI = join(import.meta.dirname, '../../electron/cli.ts');

/** Exit status and what was said on stderr; `read` does with stdout what its reader does. */
async function themata(
  args: readonly string[],
  read: (stdout: Readable) => unknown = (stdout) => stdout.resume(),
): Promise<[status: number, stderr: string]> {
  const ran = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  read(ran.stdout);
  let told = '';
  ran.stderr.setEncoding('utf8').on('data', (part) => {
    told += part;
  });
  const [status] = await once(ran, 'close');
  return [status, told];
}

test('no output is written over a project', async () => {
  const project = await newProjectFile();
  const before = readFileSync(project);
  for (const args of [
    ['report', 'frequency', project, '-o', project],
    ['codebook', 'export', project, project],
    ['export', 'codings', project, '-o', project],
  ]) {
    expect(await themata(args)).toEqual([1, expect.stringContaining('is not written over')]);
  }
  expect(readFileSync(project).equals(before)).toBe(true);
});

test('a reader that goes away early is no failure', async () => {
  expect(await themata(['--help'], (stdout) => stdout.destroy())).toEqual([0, '']);
});
