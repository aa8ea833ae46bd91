/** Rules of what the page of the desktop window may not do, in a real Electron. */

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desktop, launchDesktop, NO_ELECTRON } from '../../support/electron.ts';
import { newProjectFile } from '../../support/project-file.ts';

const PRELOAD = join(import.meta.dirname, '../../../dist/preload.cjs');

describe.skipIf(NO_ELECTRON)(`the page of the desktop window${NO_ELECTRON ? ` (skipped: ${NO_ELECTRON})` : ''}`, () => {
  let desktop: Desktop;

  beforeAll(async () => {
    desktop = await launchDesktop({ project: await newProjectFile() });
  });

  afterAll(() => desktop?.close());

  test('runs in a sandbox, isolated from the preload script, without Node', async () => {
    const preferences = await desktop.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]!.webContents;
      return (contents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    });
    expect(
      await desktop.window.evaluate(() => ['require', 'process', 'module'].filter((name) => name in window)),
    ).toEqual([]);
  });

  test('has a bridge with call and subscribe, and nothing else', async () => {
    expect(await desktop.window.evaluate(() => Object.keys(window.themata!))).toEqual(['call', 'subscribe']);
  });

  test('is served by a protocol of its own, whose policy lets no inline script run', async () => {
    expect(desktop.window.url()).toBe('app://themata/');
    const blocked = await desktop.window.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
          const script = document.createElement('script');
          script.textContent = 'window.ran = true';
          document.head.append(script);
        }),
    );
    expect(blocked).toBe('script-src-elem');
    expect(await desktop.window.evaluate(() => 'ran' in window)).toBe(false);
  });

  test.each(['https://example.org/', 'http://127.0.0.1:1/', 'file:///etc/hosts', 'data:text/plain,x', 'app://other/'])(
    'cannot load anything from %s',
    async (url) => {
      const loaded = await desktop.window.evaluate(
        (address) =>
          fetch(address).then(
            () => true,
            () => false,
          ),
        url,
      );
      expect(loaded).toBe(false);
    },
  );

  test.each(['..%2f..%2fpackage.json', '%2e%2e%2fmain.js', '..%2fpreload.cjs'])(
    'cannot reach %s outside its folder',
    async (path) => {
      expect(await desktop.window.evaluate((name) => fetch(`/${name}`).then(({ status }) => status), path)).toBe(404);
    },
  );

  test.each(['https://example.org/', 'file:///etc/hosts', 'app://other/'])('cannot navigate to %s', async (url) => {
    await desktop.window.evaluate((address) => {
      const link = document.createElement('a');
      link.href = address;
      document.body.append(link);
      link.click();
      link.remove();
    }, url);
    await desktop.window.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    expect(desktop.window.url()).toBe('app://themata/');
  });

  test('cannot open a window', async () => {
    expect(await desktop.window.evaluate(() => window.open('app://themata/') === null)).toBe(true);
    expect(desktop.app.windows()).toHaveLength(1);
  });

  test('hands a link that leads elsewhere to the system, and no other address', async () => {
    await desktop.app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened });
      shell.openExternal = async (url) => void opened.push(url);
    });
    await desktop.window.evaluate(() => {
      for (const url of ['https://example.org/a', 'file:///etc/hosts', 'app://themata/', 'mailto:ada@example.org']) {
        window.open(url, '_blank', 'noopener');
      }
    });
    const opened = () => desktop.app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
    expect(await opened()).toEqual(['https://example.org/a', 'mailto:ada@example.org']);
    expect(desktop.app.windows()).toHaveLength(1);
  });

  test('has no permissions', async () => {
    const states = await desktop.window.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[];
      return await Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
    });
    expect(new Set(states)).toEqual(new Set(['denied']));
  });

  test('cannot name a method outside the contract or a file by its path', async () => {
    const refused = { ok: false, failure: { code: 'invalid-input' } };
    for (const method of ['opening', '__proto__', 'toString'])
      expect(await desktop.bridge.call(method, {})).toMatchObject(refused);
    expect(await desktop.bridge.call('exports.codings', { path: '/tmp/themata.csv' })).toMatchObject(refused);
    expect(await desktop.bridge.call('codes.list', { unknown: 1 })).toMatchObject(refused);
  });
});

describe.skipIf(NO_ELECTRON)(`calls from elsewhere${NO_ELECTRON ? ` (skipped: ${NO_ELECTRON})` : ''}`, () => {
  let desktop: Desktop;

  beforeAll(async () => {
    desktop = await launchDesktop({ project: await newProjectFile() });
  });

  afterAll(() => desktop?.close());

  /** What `window.themata.call` does in a page that the main process loads: in a new window, or in the workbench's own. */
  function callFrom(where: 'new window' | 'own window', url: string): Promise<string> {
    return desktop.app.evaluate(
      async ({ BrowserWindow }, [place, address, preload]) => {
        const window =
          place === 'own window'
            ? BrowserWindow.getAllWindows()[0]!
            : new BrowserWindow({ show: false, webPreferences: { preload: preload! } });
        await window.loadURL(address!);
        const answer = await window.webContents.executeJavaScript(
          `window.themata.call('project.info', {}).then(() => 'answered', (error) => error.message)`,
        );
        if (place === 'new window') window.destroy();
        return answer as string;
      },
      [where, url, PRELOAD],
    );
  }

  test('another window with the same preload script is not answered', async () => {
    expect(await callFrom('new window', 'app://themata/')).toMatch(/No handler registered/);
  });

  test('a foreign page in the own window is not answered, its own page is', async () => {
    expect(await callFrom('own window', 'data:text/html,foreign')).toMatch(/Only the page of this window may call/);
    expect(await callFrom('own window', 'app://themata/')).toBe('answered');
  });

  test('a frame in the own page has no bridge', async () => {
    const hasBridge = await desktop.window.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const found = 'themata' in frame.contentWindow!;
      frame.remove();
      return found;
    });
    expect(hasBridge).toBe(false);
  });
});
