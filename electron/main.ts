/** The desktop host: starts Electron safely, and opens one window over one project. */

import { join } from 'node:path';
import { app, BrowserWindow, dialog, Menu, protocol, screen, session, shell, utilityProcess } from 'electron';
import { dataFolder } from './data-folder.ts';
import { projectNamedBy } from './desktop/command-line.ts';
import { denyLeaving, denyPermissions } from './desktop/deny.ts';
import { keepCore } from './desktop/keep-core.ts';
import { startCoreProcess } from './desktop/start-core-process.ts';
import { openWorkbench } from './desktop/workbench.ts';
import { newDoor } from './transport/door.ts';
import { answerWindow } from './transport/ipc.ts';
import { addPages } from './transport/pages.ts';

const ORIGIN = 'app://themata';
const OLDEST_NODE = 22;
const { THEMATA_NODE } = process.env;

app.setPath('userData', join(dataFolder(), 'desktop'));
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
]);
app.on('web-contents-created', (_event, contents) =>
  denyLeaving(contents, ORIGIN, (url) => void shell.openExternal(url)),
);

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE && !THEMATA_NODE) {
  const has = `This Electron has Node ${process.versions.node}, and Themata needs Node ${OLDEST_NODE} or newer.`;
  dialog.showErrorBox(
    'Themata cannot start',
    `${has} Let THEMATA_NODE name one, or use the browser: npm start -- --browser`,
  );
  app.exit(1);
} else if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(start);
} else {
  app.quit();
}

async function start(): Promise<void> {
  process.send?.('electron-runs');
  denyPermissions(session.defaultSession);
  const keeper = keepCore({
    start: () => startCoreProcess(join(import.meta.dirname, 'core-process.js'), THEMATA_NODE, utilityProcess),
    now: () => performance.now(),
  });
  const door = newDoor();
  addPages(door, keeper, join(import.meta.dirname, 'renderer'));
  protocol.handle('app', (request) =>
    request.url.startsWith(`${ORIGIN}/`) ? door.fetch(request) : new Response(null, { status: 404 }),
  );
  const project = projectNamedBy(process.argv.slice(1), process.cwd());
  await openWorkbench(
    { app, BrowserWindow, dialog, Menu, screen },
    {
      keeper,
      opening: project === null ? { sample: dataFolder() } : { open: project },
      memoryFile: join(dataFolder(), 'desktop', 'window.json'),
      preload: join(import.meta.dirname, 'preload.cjs'),
      address: `${ORIGIN}/`,
      connect: (window) => answerWindow(window, keeper, ORIGIN),
    },
  );
}
