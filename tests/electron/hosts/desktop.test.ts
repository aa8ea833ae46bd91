/** Rules of the desktop host: its menu, downloads, and a core that dies. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeMemory } from '../../../electron/desktop/window-memory.ts';
import { callerOf } from '../../../electron/transport/caller.ts';
import type { Call } from '../../../shared/api/contract.ts';
import { answerOf, type Desktop, launchDesktop, NO_ELECTRON } from '../../support/electron.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { newProjectFile } from '../../support/project-file.ts';

const BOUNDS = { x: 40, y: 30, width: 1000, height: 700 };

describe.skipIf(NO_ELECTRON)(`the desktop host${NO_ELECTRON ? ` (skipped: ${NO_ELECTRON})` : ''}`, () => {
  let desktop: Desktop;
  let call: Call;

  beforeAll(async () => {
    const data = await temporaryFolder();
    writeMemory(join(data, 'desktop', 'window.json'), { bounds: BOUNDS, isMaximized: false, recent: [] });
    desktop = await launchDesktop({ project: await newProjectFile(), data });
    call = callerOf(desktop.bridge);
    await desktop.app.evaluate(({ dialog }) => {
      const shown: string[] = [];
      Object.assign(globalThis, { shown });
      dialog.showMessageBox = (async (_window: unknown, options: { message: string }) => {
        shown.push(options.message);
        return { response: 0, checkboxChecked: false };
      }) as never;
    });
  });

  afterAll(() => desktop?.close());

  /** Messages that were shown by native dialogs since the last time. */
  function shownMessages(): Promise<string[]> {
    return desktop.app.evaluate(() => (globalThis as unknown as { shown: string[] }).shown.splice(0));
  }

  function chooseMenuItem(label: string): Promise<void> {
    return desktop.app.evaluate(({ Menu }, wanted) => {
      const items = Menu.getApplicationMenu()!.items.flatMap(({ submenu }) => submenu?.items ?? []);
      items.find((item) => item.label === wanted)!.click();
    }, label);
  }

  /** Makes the next native dialogs choose these paths. */
  function choosePaths(paths: string[]): Promise<void> {
    return desktop.app.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = (async () => ({ canceled: false, filePaths })) as never;
      dialog.showSaveDialog = (async () => ({ canceled: false, filePath: filePaths[0] })) as never;
    }, paths);
  }

  function windowTitle(): Promise<string> {
    return desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getTitle());
  }

  test('the page shows the workbench without an error or a breach of its policy', async () => {
    const complaints: string[] = [];
    desktop.window.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    desktop.window.on('pageerror', (error) => complaints.push(String(error)));
    await desktop.window.reload();
    await desktop.window.waitForFunction(() => document.getElementById('root')!.textContent.trim() !== '');
    expect(complaints).toEqual([]);
  });

  test('the window opens where it was', async () => {
    const bounds = await desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBounds());
    expect(bounds).toEqual(BOUNDS);
  });

  test('the window is named after its project', async () => {
    expect(await windowTitle()).toBe('Study – Themata');
  });

  test('bytes and events pass the bridge', async () => {
    const heard = desktop.window.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const stop = window.themata!.subscribe((event) => {
            stop();
            resolve(event.event);
          });
        }),
    );
    const imported = await desktop.window.evaluate(() => {
      const file = { name: 'Bytes.txt', bytes: new TextEncoder().encode('Passages with 😀.\n') };
      return window.themata!.call('sources.import', { files: [{ file }] });
    });
    expect(answerOf(imported)).toMatchObject({
      ok: true,
      result: { files: [{ status: 'imported', source: 'Bytes' }] },
    });
    expect(await heard).toBe('projectChanged');
  });

  test.each([
    ['a file of the core', "'/download/My%20codings%20😀.csv?method=exports.codings&params={}'", ''],
    [
      'a file that the core wrote before',
      `(await (await fetch('/download/My%20codings%20😀.csv', {
        method: 'POST', body: JSON.stringify({ method: 'exports.codings', params: {} })
      })).json()).result.address`,
      'My codings 😀.csv',
    ],
    ['a file that the page made', "URL.createObjectURL(new Blob(['source,code']))", 'My codings 😀.csv'],
  ])('%s is saved under its name', async (_what, address, name) => {
    const path = join(await temporaryFolder(), 'saved.csv');
    const click = `(async () => { const link = document.createElement('a'); link.href = ${address}; link.download = '${name}'; link.click(); })()`;
    const saved = await desktop.app.evaluate(
      ({ BrowserWindow, session }, [savePath, script]) => {
        const done = new Promise<string>((resolve) => {
          session.defaultSession.once('will-download', (_event, item) => {
            item.setSavePath(savePath!);
            item.once('done', (_done, state) => resolve(`${state} ${item.getFilename()}`));
          });
        });
        return BrowserWindow.getAllWindows()[0]!
          .webContents.executeJavaScript(script!)
          .then(() => done);
      },
      [path, click],
    );
    expect(saved).toBe('completed My codings 😀.csv');
    expect(await readFile(path, 'utf8')).toMatch(/^\ufeff?source,/);
  });

  test('Undo and Redo of the menu take back and repeat a change of the project', async () => {
    await call('codes.create', { name: 'Undone' });
    await chooseMenuItem('Undo');
    await expect.poll(() => call('codes.list', {})).toEqual([]);
    await chooseMenuItem('Redo');
    await expect.poll(() => call('codes.list', {})).toMatchObject([{ name: 'Undone' }]);
  });

  test('Import Sources and Export Coded Quotations use the chosen files, and failures are shown', async () => {
    const folder = await temporaryFolder();
    await choosePaths([join(folder, 'absent.txt')]);
    await chooseMenuItem('Import Sources…');
    await expect.poll(shownMessages).toEqual([expect.stringContaining('absent.txt')]);
    await choosePaths([join(folder, 'quotations.csv')]);
    await chooseMenuItem('Export Coded Quotations…');
    await expect.poll(() => readFile(join(folder, 'quotations.csv'), 'utf8').catch(() => '')).toMatch(/source,/);
  });

  test('New Project opens a new one in the window, and Open Recent the one before', async () => {
    const before = (await call('project.info', {})).path;
    await choosePaths([join(await temporaryFolder(), 'Another.themata')]);
    const another = desktop.window.waitForEvent('load');
    await chooseMenuItem('New Project…');
    await another;
    expect(await windowTitle()).toBe('Another – Themata');
    expect(await call('codes.list', {})).toEqual([]);
    const again = desktop.window.waitForEvent('load');
    await desktop.app.evaluate(({ Menu }) => {
      const file = Menu.getApplicationMenu()!.items.find(({ label }) => label === '&File')!;
      file.submenu!.items.find(({ label }) => label === 'Open Recent')!.submenu!.items[1]!.click();
    });
    await again;
    expect(await windowTitle()).toBe('Study – Themata');
    expect((await call('project.info', {})).path).toBe(before);
  });

  test('a window with something unsaved asks before it is closed, and stays or is left; another project opens unasked', async () => {
    const { app, window } = desktop;
    await app.evaluate(({ dialog }) => {
      const answer = { next: 0, asked: 0 };
      Object.assign(globalThis, { answer });
      dialog.showMessageBoxSync = (() => {
        const { next } = answer;
        Object.assign(answer, { next: 0, asked: answer.asked + 1 });
        return next;
      }) as never;
    });
    const asked = () => app.evaluate(() => (globalThis as unknown as { answer: { asked: number } }).answer.asked);
    const end = (what: 'close' | 'quit', answer: number) =>
      app.evaluate(
        ({ app, BrowserWindow }, [what, next]) => {
          Object.assign((globalThis as unknown as { answer: object }).answer, { next });
          // The test is answered first: what has ended answers no more.
          setTimeout(() => (what === 'quit' ? app.quit() : BrowserWindow.getAllWindows()[0]!.close()));
        },
        [what, answer] as const,
      );
    const title = window.getByRole('textbox', { name: 'Title' });
    const write = async () => {
      await window.getByRole('tab', { name: 'Memos' }).click();
      await window.getByRole('button', { name: 'Write on the project…' }).click();
      await title.fill('Half a thought');
    };
    const [leave, stay] = [0, 1];
    await write();
    for (const [before, what] of (['close', 'quit'] as const).entries()) {
      await end(what, stay);
      await expect.poll(asked).toBe(before + 1);
      expect(await title.inputValue()).toBe('Half a thought');
    }
    await choosePaths([join(await temporaryFolder(), 'Third.themata')]);
    const third = window.waitForEvent('load');
    await chooseMenuItem('New Project…');
    await third;
    expect(await asked()).toBe(2);
    await write();
    const gone = app.waitForEvent('close');
    await end('close', leave);
    await gone;
  });
});
