/** The desktop window: opened over a project, and kept for the ones opened after it. */

import { userInfo } from 'node:os';
import { basename } from 'node:path';
import type { App, BrowserWindow, Dialog, Menu, Screen } from 'electron';
import type { Failure } from '../../shared/api/failure.ts';
import type { Opening } from '../transport/core-messages.ts';
import { projectNamedBy } from './command-line.ts';
import type { CoreKeeper } from './keep-core.ts';
import { askBeforeLeaving, type Leaving } from './leaving.ts';
import { menuTemplate } from './menu.ts';
import { projectActions, showFailure } from './project-actions.ts';
import { boundsOn } from './window-bounds.ts';
import { readMemory, rememberProject, writeMemory } from './window-memory.ts';
import { windowOptions } from './window-options.ts';

/** The parts of Electron that the workbench is made of. */
export interface Electron {
  readonly app: App;
  readonly BrowserWindow: typeof BrowserWindow;
  readonly dialog: Dialog;
  readonly Menu: typeof Menu;
  readonly screen: Screen;
}

export interface WorkbenchOptions {
  readonly keeper: CoreKeeper;
  /** The first project. */
  readonly opening: Opening;
  /** Path of the file that remembers the window. */
  readonly memoryFile: string;
  /** Path of the preload script. */
  readonly preload: string;
  /** URL of the page. */
  readonly address: string;
  /** Lets the window's page reach the core. */
  readonly connect: (window: BrowserWindow) => void;
}

/** Exits with status 1 where the first project cannot be opened. */
export async function openWorkbench(electron: Electron, options: WorkbenchOptions): Promise<void> {
  const { app, dialog } = electron;
  closeCoreOnQuit(app, options.keeper);
  const opened = await options.keeper.open(options.opening);
  if (!opened.ok) {
    dialog.showErrorBox('Themata cannot open the project', opened.failure.message);
    return app.exit(1);
  }
  const window = openWindow(electron, options);
  const leaving = askBeforeLeaving(window, dialog);
  options.keeper.onDeath((lost) => void tellOfDeath(dialog, window, leaving, lost));
  const showProject = projectShower(electron, options, window, leaving);
  showProject(opened.result);
  await window.loadURL(options.address);
}

function openWindow({ BrowserWindow, screen }: Electron, options: WorkbenchOptions): BrowserWindow {
  const { memoryFile } = options;
  const { bounds, isMaximized } = readMemory(memoryFile);
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow(windowOptions(boundsOn(areas, bounds), options.preload));
  if (isMaximized) window.maximize();
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => {
    const now = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
    writeMemory(memoryFile, { ...readMemory(memoryFile), ...now });
  });
  options.connect(window);
  return window;
}

/** Returns what shows, by title and menu, which project the window is over. */
function projectShower(
  electron: Electron,
  options: WorkbenchOptions,
  window: BrowserWindow,
  leaving: Leaving,
): (file: string) => void {
  const { app, dialog, Menu } = electron;
  const { keeper, memoryFile } = options;

  async function openProject(opening: Opening): Promise<void> {
    const answer = await keeper.open(opening);
    if (!answer.ok) return await showFailure(dialog, window, answer.failure);
    showProject(answer.result);
    leaving.reload();
  }

  const actions = projectActions({ window, dialog, keeper, coder: userInfo().username, openProject });

  function showProject(file: string): void {
    const memory = rememberProject(readMemory(memoryFile), file);
    writeMemory(memoryFile, memory);
    app.addRecentDocument(file);
    window.setTitle(`${basename(file, '.themata')} – Themata`);
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(menuTemplate(actions, memory.recent, process.platform === 'darwin')),
    );
  }

  openWhatTheSystemNames(app, window, (file) => openProject({ open: file }));
  return showProject;
}

/** A second start, and a double click on a project file, open the project here. */
function openWhatTheSystemNames(app: App, window: BrowserWindow, open: (file: string) => void): void {
  app.on('second-instance', (_event, commandLine, folder) => {
    window.focus();
    const file = projectNamedBy(commandLine.slice(1), folder);
    if (file !== null) open(file);
  });
  app.on('open-file', (event, file) => {
    event.preventDefault();
    open(file);
  });
}

async function tellOfDeath(
  dialog: Dialog,
  window: BrowserWindow,
  leaving: Leaving,
  lost: Failure | null,
): Promise<void> {
  if (lost) return await showFailure(dialog, window, lost);
  leaving.reload();
  const message = 'The core of the workbench stopped and was started again. Everything it confirmed is saved.';
  await dialog.showMessageBox(window, { type: 'warning', title: 'Themata', message });
}

/** The project is let go before the program ends. */
function closeCoreOnQuit(app: App, keeper: CoreKeeper): void {
  let isClosed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', async (event) => {
    if (isClosed) return;
    event.preventDefault();
    await keeper.close();
    isClosed = true;
    app.quit();
  });
}
