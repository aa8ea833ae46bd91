/** Rules of `npm start` where the workbench opens in a browser. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../support/folder.ts';
import { newProjectFile } from '../../support/project-file.ts';

const ROOT = join(import.meta.dirname, '../../..');
const ADDRESS = /^http:\/\/127\.0\.0\.1:(\d+)\/\?token=([\w-]+)$/;

interface Started {
  readonly process: ChildProcess;
  /** Lines of its standard output so far. */
  readonly lines: readonly string[];
  /** Lines of its standard error so far. */
  readonly errors: readonly string[];
  /** Resolves with the exit status, `null` after a signal. */
  readonly ended: Promise<number | null>;
  /** Resolves with the printed address. */
  address(): Promise<string>;
}

interface StartOptions {
  readonly folder?: string;
  readonly data?: string;
  readonly parameters: readonly string[];
}

const started: Started[] = [];

afterAll(async () => {
  for (const { process, ended } of started) {
    process.kill('SIGTERM');
    await ended;
  }
});

/** Without a display, so that neither Electron nor a browser opens. */
async function start({ folder = ROOT, data, parameters }: StartOptions): Promise<Started> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const child = spawn('npm', ['start', '--silent', '--prefix', ROOT, '--', ...parameters], {
    cwd: folder,
    env: { ...env, THEMATA_DATA: data ?? (await temporaryFolder()), FORCE_COLOR: '1' },
  });
  const lines: string[] = [];
  const errors: string[] = [];
  collectLines(child.stdout, lines);
  collectLines(child.stderr, errors);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const result: Started = {
    process: child,
    lines,
    errors,
    ended,
    address: () =>
      vi.waitUntil(() => lines.find((line) => ADDRESS.test(line)) ?? failedStart(child, errors), { timeout: 60_000 }),
  };
  started.push(result);
  return result;
}

/** Stops the waiting for an address that cannot come any more. */
function failedStart(child: ChildProcess, errors: readonly string[]): undefined {
  if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${errors.join('\n')}`);
}

function collectLines(stream: NodeJS.ReadableStream, lines: string[]): void {
  let rest = '';
  stream.on('data', (chunk) => {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
}

async function call(address: string, method: string, params: unknown): Promise<unknown> {
  const { origin, searchParams } = new URL(address);
  const response = await fetch(`${origin}/api/call`, {
    method: 'POST',
    headers: { authorization: `Bearer ${searchParams.get('token')}` },
    body: JSON.stringify({ method, params }),
  });
  const answer = (await response.json()) as { result: unknown };
  return answer.result;
}

describe('npm start -- --browser --no-open', () => {
  test('prints one line, an address that answers 200, and ends when it is told to', async () => {
    const host = await start({ parameters: ['--browser', '--no-open'] });
    const address = await host.address();
    expect((await fetch(address, { redirect: 'error' })).status).toBe(200);
    expect(host.lines).toEqual([address]);
    host.process.kill('SIGTERM');
    await host.ended;
    await expect(fetch(address)).rejects.toThrow();
  });

  test('opens the sample as a copy of the user, who finds it again as it was left', async () => {
    const data = await temporaryFolder();
    const first = await start({ data, parameters: ['--browser', '--no-open'] });
    const address = await first.address();
    expect(await call(address, 'project.info', {})).toMatchObject({ path: expect.stringContaining(data) });
    const code = await call(address, 'codes.create', { name: 'My own code' });
    first.process.kill('SIGTERM');
    await first.ended;
    const second = await start({ data, parameters: ['--browser', '--no-open'] });
    const codes = await call(await second.address(), 'codes.list', {});
    expect(codes).toContainEqual(expect.objectContaining({ id: code, name: 'My own code' }));
  });

  test('opens a project relative to the folder where it is called, on the port that is asked for', async () => {
    const file = await newProjectFile();
    const folder = join(file, '..');
    const before = await start({ folder, parameters: ['--browser', '--no-open', '--project', 'Study.themata'] });
    const { port } = new URL(await before.address());
    before.process.kill('SIGTERM');
    await before.ended;
    const parameters = ['--browser', '--no-open', '--project', 'Study.themata', '--port', port];
    const host = await start({ folder, parameters });
    const address = await host.address();
    expect(new URL(address).port).toBe(port);
    expect(await call(address, 'project.info', {})).toMatchObject({ path: file });
  });

  test.each([
    ['a project that is not there', ['--project', 'absent.themata'], 'absent.themata'],
    ['a port that is none', ['--port', '70000'], '70000'],
    ['an unknown option', ['--absent'], '--absent'],
  ])('%s ends with one clear error', async (_what, parameters, named) => {
    const host = await start({ parameters: ['--browser', '--no-open', ...parameters] });
    expect(await host.ended).not.toBe(0);
    expect(host.lines).toEqual([]);
    expect(host.errors.filter((line) => line.startsWith('error: '))).toEqual([expect.stringContaining(named)]);
  });
});

test.skipIf(process.platform !== 'linux')(
  'without a display it says in one sentence why it is the browser',
  async () => {
    const host = await start({ parameters: ['--no-open'] });
    const address = await host.address();
    expect(host.lines).toEqual([
      'The workbench opens in a browser instead of Electron, because there is no display.',
      address,
    ]);
    expect((await fetch(address)).status).toBe(200);
  },
);
