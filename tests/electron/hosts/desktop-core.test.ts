/** Rules of the core process under Electron. */

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { CoreMessage } from '../../../electron/transport/core-messages.ts';
import { type Desktop, executablePath, launchDesktop, NO_ELECTRON } from '../../support/electron.ts';
import { newProjectFile } from '../../support/project-file.ts';

const SCRIPT = join(import.meta.dirname, '../../../dist/core-process.js');

/** Process id of the core below Electron's main process. */
async function corePid(mainPid: number): Promise<number> {
  for (const thread of await readdir(`/proc/${mainPid}/task`)) {
    const children = await readFile(`/proc/${mainPid}/task/${thread}/children`, 'utf8');
    for (const child of children.split(' ').filter(Boolean)) {
      if ((await readFile(`/proc/${child}/cmdline`, 'utf8')).includes('core-process.js')) return Number(child);
    }
  }
  throw new Error('no core process is running');
}

describe.skipIf(NO_ELECTRON)(`the core process${NO_ELECTRON ? ` (skipped: ${NO_ELECTRON})` : ''}`, () => {
  let desktop: Desktop | undefined;

  afterEach(() => desktop?.close());

  test('starts in a utility process, whatever its Node, as long as it opens no database', async () => {
    desktop = await launchDesktop({ project: await newProjectFile() });
    const answer = await desktop.app.evaluate(async ({ utilityProcess }, script) => {
      const core = utilityProcess.fork(script);
      const answered = new Promise((resolve) => core.once('message', resolve));
      core.postMessage({ id: 1, method: 'project.info', params: {} });
      const message = await answered;
      core.kill();
      return message as never;
    }, SCRIPT);
    expect(answer as CoreMessage).toMatchObject({ id: 1, answer: { ok: false, failure: { code: 'unavailable' } } });
  });

  test('its reading process runs on the Node inside Electron, without a window', async () => {
    const reader = fork(
      join(SCRIPT, '../reading-process.js'),
      [JSON.stringify({ megabytes: 1000, seconds: 30, parent: process.pid })],
      {
        execPath: executablePath(),
        env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
        execArgv: ['--max-old-space-size=1000'],
        serialization: 'advanced',
      },
    );
    const said = () => new Promise((resolve) => reader.once('message', resolve));
    expect(await said()).toBe('ready');
    reader.send({ name: 'sources', params: [{ name: 'a.txt', bytes: new TextEncoder().encode('Firemen 🚒.') }, {}] });
    expect(await said()).toMatchObject({ ok: true, result: [{ text: 'Firemen 🚒.' }] });
    reader.disconnect();
    await once(reader, 'exit');
  });

  test.skipIf(process.platform !== 'linux')(
    'when it is killed the window says so, and goes on with everything that was confirmed',
    async () => {
      desktop = await launchDesktop({ project: await newProjectFile() });
      const { app, window, bridge } = desktop;
      await app.evaluate(({ dialog }) => {
        const shown: string[] = [];
        Object.assign(globalThis, { shown });
        dialog.showMessageBox = (async (_window: unknown, options: { message: string }) =>
          void shown.push(options.message)) as never;
      });
      await bridge.call('codes.create', { name: 'Confirmed' });
      const reloaded = window.waitForEvent('load');
      process.kill(await corePid(app.process().pid!), 'SIGKILL');
      await expect
        .poll(() => app.evaluate(() => (globalThis as unknown as { shown: string[] }).shown))
        .toEqual([expect.stringContaining('started again')]);
      await reloaded;
      expect(await bridge.call('codes.list', {})).toMatchObject({ ok: true, result: [{ name: 'Confirmed' }] });
    },
  );
});
