/** The native menu of the desktop window. */

import { basename } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';

/** What the menu's own items do. */
export interface MenuActions {
  newProject(): void;
  openProject(): void;
  openRecent(path: string): void;
  importSources(): void;
  exportCodings(): void;
  backUp(): void;
  undo(): void;
  redo(): void;
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** `recent` are paths of project files. */
export function menuTemplate(
  actions: MenuActions,
  recent: readonly string[],
  isMac: boolean,
): MenuItemConstructorOptions[] {
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: fileMenu(actions, recent, isMac) },
    { label: '&Edit', submenu: editMenu(actions) },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        SEPARATOR,
        { role: 'togglefullscreen' },
        { role: 'toggleDevTools' },
      ],
    },
    { role: 'windowMenu' },
  ];
}

function fileMenu(actions: MenuActions, recent: readonly string[], isMac: boolean): MenuItemConstructorOptions[] {
  return [
    { label: 'New Project…', accelerator: 'CmdOrCtrl+N', click: () => actions.newProject() },
    { label: 'Open Project…', accelerator: 'CmdOrCtrl+O', click: () => actions.openProject() },
    {
      label: 'Open Recent',
      enabled: recent.length > 0,
      submenu: recent.map((path) => ({
        label: basename(path, '.themata'),
        toolTip: path,
        click: () => actions.openRecent(path),
      })),
    },
    SEPARATOR,
    { label: 'Import Sources…', accelerator: 'CmdOrCtrl+I', click: () => actions.importSources() },
    { label: 'Export Coded Quotations…', accelerator: 'CmdOrCtrl+E', click: () => actions.exportCodings() },
    { label: 'Back Up…', click: () => actions.backUp() },
    SEPARATOR,
    { role: isMac ? 'close' : 'quit' },
  ];
}

/**
 * Undo and redo show their keys without taking them: the page handles these keys itself, as it does in a browser, and so
 * knows whether a text field or the project is meant.
 */
function editMenu(actions: MenuActions): MenuItemConstructorOptions[] {
  return [
    { label: 'Undo', accelerator: 'CmdOrCtrl+Z', registerAccelerator: false, click: () => actions.undo() },
    { label: 'Redo', accelerator: 'Shift+CmdOrCtrl+Z', registerAccelerator: false, click: () => actions.redo() },
    SEPARATOR,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ];
}
