/** The core: one open project, answering the contract. */

import type { Bridge } from '../shared/api/bridge.ts';
import type { CoreEvent } from '../shared/api/contract.ts';
import type { Answer } from '../shared/api/failure.ts';
import { type ReadingProcesses, startReading } from './reading/reading-processes.ts';
import { isBackupDue, makeDatedBackup } from './store/backup.ts';
import type { ReadableDb } from './store/database.ts';
import { refuseToReplaceProject } from './store/file-header.ts';
import { createProject, openProject } from './store/open.ts';
import { type Background, startBackground } from './transport/background.ts';
import { dispatch } from './transport/dispatch.ts';
import { turnsOf } from './transport/turns.ts';

/** What a host holds. It answers calls as the window's bridge does, until it is closed. */
export interface Core extends Bridge {
  /** Waits for what is under way, then lets go of the project file. */
  close(): Promise<void>;
}

export interface CoreOptions {
  /**
   * Runs long queries in threads of their own, so that coding goes on meanwhile, and long commands, so that the project can
   * be read and they can be cancelled. For hosts that stay open.
   */
  readonly background?: boolean;
  /** Where files are read; they outlive the core. Without them, it starts its own when the first file comes. */
  readonly reading?: ReadingProcesses;
}

const CLOSED: Answer<never> = {
  ok: false,
  failure: { code: 'unavailable', message: 'The project is closed. Open it again.' },
};

/** Makes an empty project at `file`, whose only coder is `coder`. Never overwrites. */
export function newProject(file: string, { coder }: { readonly coder: string }): void {
  createProject(file, coder).close();
}

/** Fails with `conflict` where a file that is to be written at `path` would replace a project. */
export function checkOutputPath(path: string): void {
  refuseToReplaceProject(path);
}

/** Opens the project at `path`, or throws the `FailureError` that says why it cannot be opened. */
export async function openCore(path: string, { background = false, reading: given }: CoreOptions = {}): Promise<Core> {
  const project = openProject(path);
  const { file } = project;
  const listeners = new Set<(event: CoreEvent) => void>();
  const emit = (event: CoreEvent) => {
    for (const listener of listeners) listener(event);
  };
  const tasks = new Map<string, AbortController>();
  const threads: Background | undefined = background ? startBackground(file, emit) : undefined;
  const reading = given ?? startReading();
  const turns = turnsOf();
  let isClosing = false;
  const underWay = new Set<Promise<unknown>>();
  if (isBackupDue(project.db, file, new Date())) makeBackup(project.db, file, threads);

  async function call(method: string, params: unknown): Promise<Answer<unknown>> {
    if (isClosing) return CLOSED;
    const controller = new AbortController();
    const task = (params as { task?: unknown } | undefined)?.task;
    const isTask = typeof task === 'string' && method !== 'tasks.cancel';
    if (isTask) tasks.set(task, controller);
    const answer = dispatch(
      {
        project,
        emit,
        reading,
        signal: controller.signal,
        cancel: (name) => {
          tasks.get(name)?.abort();
          return tasks.has(name);
        },
        busy: () => threads?.busy() ?? false,
        turns,
        ...(threads && { inBackground: (name, given) => threads.run(name, given, controller.signal) }),
      },
      method,
      params,
    );
    underWay.add(answer);
    return await answer.finally(() => {
      underWay.delete(answer);
      if (isTask && tasks.get(task) === controller) tasks.delete(task);
    });
  }

  async function close() {
    isClosing = true;
    for (const controller of tasks.values()) controller.abort();
    await Promise.allSettled(underWay);
    await threads?.close();
    if (!given) await reading.close();
    project.close();
  }

  function subscribe(listener: (event: CoreEvent) => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  return { call, subscribe, close };
}

/** With threads it is made beside the work. That it cannot be made is told, and keeps nobody from opening the project. */
function makeBackup(db: ReadableDb, file: string, threads: Background | undefined): void {
  const complain = (reason: string) => console.error(`The daily backup of ${file} was not made: ${reason}`);
  if (threads) {
    void threads.backUp().then((answer) => answer.ok || complain(answer.failure.message));
    return;
  }
  try {
    makeDatedBackup(db, file, new Date());
  } catch (error) {
    complain((error as Error).message);
  }
}
