/** What the native menu does with projects: each action asks by a native dialog, calls the core, and shows a failure. */

import { basename } from 'node:path';
import type { BrowserWindow, Dialog, FileFilter } from 'electron';
import type { MethodName, Params, Result } from '../../shared/api/contract.ts';
import type { Answer, Failure } from '../../shared/api/failure.ts';
import { DOCUMENT_EXTENSIONS } from '../../shared/model/document-extensions.ts';
import type { Opening } from '../transport/core-messages.ts';
import type { CoreKeeper } from './keep-core.ts';
import type { MenuActions } from './menu.ts';

export interface ActionsOptions {
  readonly window: BrowserWindow;
  readonly dialog: Dialog;
  readonly keeper: CoreKeeper;
  /** Who makes a new project. */
  readonly coder: string;
  /** Opens a project in the window, and shows the failure where it cannot. */
  readonly openProject: (opening: Opening) => Promise<void>;
}

const PROJECTS: FileFilter[] = [{ name: 'Themata projects', extensions: ['themata'] }];
const TEXTS: FileFilter[] = [
  { name: 'Documents', extensions: DOCUMENT_EXTENSIONS.map((extension) => extension.slice(1)) },
  { name: 'All files', extensions: ['*'] },
];
const TABLES: FileFilter[] = [{ name: 'CSV tables', extensions: ['csv'] }];

export function projectActions({ window, dialog, keeper, coder, openProject }: ActionsOptions): MenuActions {
  async function call<Name extends MethodName>(method: Name, params: Params<Name>): Promise<Result<Name> | undefined> {
    const answer = (await keeper.call(method, params)) as Answer<Result<Name>>;
    if (answer.ok) return answer.result;
    await showFailure(dialog, window, answer.failure);
    return undefined;
  }

  async function chooseNew(title: string, defaultPath: string, filters: FileFilter[]): Promise<string | undefined> {
    const { filePath } = await dialog.showSaveDialog(window, { title, defaultPath, filters });
    return filePath || undefined;
  }

  async function chooseExisting(filters: FileFilter[], several: boolean): Promise<readonly string[]> {
    const properties = several ? (['openFile', 'multiSelections'] as const) : (['openFile'] as const);
    return (await dialog.showOpenDialog(window, { filters, properties: [...properties] })).filePaths;
  }

  const projectName = () => basename(keeper.file() ?? 'project', '.themata');

  return {
    async newProject() {
      const path = await chooseNew('New Project', 'Untitled.themata', PROJECTS);
      if (path) await openProject({ create: path, coder });
    },
    async openProject() {
      const [path] = await chooseExisting(PROJECTS, false);
      if (path) await openProject({ open: path });
    },
    openRecent: (path) => void openProject({ open: path }),
    async importSources() {
      const paths = await chooseExisting(TEXTS, true);
      if (paths.length === 0) return;
      const result = await call('sources.import', { files: paths.map((path) => ({ file: { path } })) });
      const failures = result?.files.flatMap(({ failure }) => failure ?? []) ?? [];
      if (failures.length > 0) await showFailure(dialog, window, summaryOf(failures));
    },
    async exportCodings() {
      const path = await chooseNew('Export Coded Quotations', `${projectName()} quotations.csv`, TABLES);
      if (path) await call('exports.codings', { path });
    },
    async backUp() {
      const path = await chooseNew('Back Up', `${projectName()} backup.themata`, PROJECTS);
      if (path) await call('project.backup', { path });
    },
    async undo() {
      if (await isTyping(window)) window.webContents.undo();
      else await call('history.undo', {});
    },
    async redo() {
      if (await isTyping(window)) window.webContents.redo();
      else await call('history.redo', {});
    },
  };
}

export async function showFailure(dialog: Dialog, window: BrowserWindow, failure: Failure): Promise<void> {
  const detail = failure.details?.join('\n') ?? '';
  await dialog.showMessageBox(window, { type: 'error', title: 'Themata', message: failure.message, detail });
}

function summaryOf(failures: readonly Failure[]): Failure {
  const [first] = failures;
  if (failures.length === 1 && first) return first;
  const message = `${failures.length} files could not be imported.`;
  return { code: 'unreadable-file', message, details: failures.map((failure) => failure.message) };
}

/** Whether the focus is in a field with an undo of its own. */
async function isTyping(window: BrowserWindow): Promise<boolean> {
  return await window.webContents.executeJavaScript(
    `document.activeElement?.matches('input, textarea, [contenteditable="true"]') ?? false`,
  );
}
