/** Keeps a core running for the desktop window: one process per open project, started again when it dies. */

import { setTimeout } from 'node:timers/promises';
import type { Bridge } from '../../shared/api/bridge.ts';
import type { CoreEvent } from '../../shared/api/contract.ts';
import type { Answer, Failure } from '../../shared/api/failure.ts';
import { type CoreLink, linkCore } from '../transport/core-link.ts';
import type { Opening } from '../transport/core-messages.ts';
import type { CoreProcess } from './start-core-process.ts';

export interface CoreKeeperOptions {
  readonly start: () => CoreProcess;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
}

/** Calls made while the core is being started again wait for it. */
export interface CoreKeeper extends Bridge {
  /** Path of the open project's file, or `null` before the first was opened. */
  file(): string | null;
  /** Opens a project in a new process and leaves the one before; where that fails, the one before stays open. */
  open(opening: Opening): Promise<Answer<string>>;
  /** Tells of each death of the core: that it runs again with its project open (`null`), or why it stays dead. */
  onDeath(listener: (lost: Failure | null) => void): void;
  close(): Promise<void>;
}

interface Running {
  readonly process: CoreProcess;
  readonly link: CoreLink;
  readonly file: string;
}

const MOST_DEATHS = 3;
const WITHIN_MILLISECONDS = 60_000;
const PATIENCE_MILLISECONDS = 5_000;

const NO_PROJECT: Failure = { code: 'unavailable', message: 'No project is open.' };
const DYING: Failure = {
  code: 'unavailable',
  message:
    'The core of the workbench stopped four times within a minute. Everything it confirmed is saved; start Themata again.',
};

export function keepCore(options: CoreKeeperOptions): CoreKeeper {
  const listeners = new Set<(event: CoreEvent) => void>();
  const mourners = new Set<(lost: Failure | null) => void>();
  let current: Running | null = null;
  let revival: Promise<void> = Promise.resolve();
  let deaths: readonly number[] = [];

  async function start(opening: Opening): Promise<Answer<string>> {
    const process = options.start();
    const link = linkCore(process);
    void process.exited.then(() => link.sever());
    const answer = await link.open(opening);
    if (!answer.ok) {
      process.kill();
      return answer;
    }
    const running = { process, link, file: answer.result };
    current = running;
    link.subscribe((event) => {
      for (const listener of listeners) listener(event);
    });
    void process.exited.then(() => {
      if (current === running) revival = revive(running.file);
    });
    return answer;
  }

  async function revive(file: string): Promise<void> {
    deaths = [...deaths.filter((time) => options.now() - time < WITHIN_MILLISECONDS), options.now()];
    const answer = deaths.length > MOST_DEATHS ? ({ ok: false, failure: DYING } as const) : await start({ open: file });
    for (const tell of mourners) tell(answer.ok ? null : answer.failure);
  }

  return {
    file: () => current?.file ?? null,
    async open(opening) {
      await revival;
      const before = current;
      const answer = await start(opening);
      if (answer.ok && before) await end(before);
      return answer;
    },
    async call(method, params) {
      await revival;
      return current ? await current.link.call(method, params) : { ok: false, failure: NO_PROJECT };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onDeath: (listener) => void mourners.add(listener),
    async close() {
      await revival;
      const last = current;
      current = null;
      if (last) await end(last);
    },
  };
}

/** Lets the project go, then the process. What was confirmed is safe, so one that takes long is not waited for. */
async function end({ link, process }: Running): Promise<void> {
  await Promise.race([link.close(), setTimeout(PATIENCE_MILLISECONDS, undefined, { ref: false })]);
  process.kill();
  await process.exited;
}
