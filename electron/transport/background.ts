/** Long queries and long commands in threads of their own, each with its own connection, so that the project is read meanwhile. */

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type CoreEvent, contract, type MethodName } from '../../shared/api/contract.ts';
import type { Answer } from '../../shared/api/failure.ts';

export interface Background {
  /**
   * Answers a long query or command. An aborted query stops soon, if need be with its thread, and answers `cancelled`; of an
   * aborted command it is waited for what it says, since it may have been stored already.
   */
  run(method: MethodName, params: unknown, signal: AbortSignal): Promise<Answer<unknown>>;
  /** Makes the dated backup. */
  backUp(): Promise<Answer<unknown>>;
  busy(): boolean;
  close(): Promise<void>;
}

/** What a thread is asked, and what it says. */
export type ThreadRequest = ThreadCall | { readonly backUp: true } | { readonly end: true };
export interface ThreadCall {
  readonly method: MethodName;
  readonly params: unknown;
  readonly cancelled: Int32Array;
  readonly writes: boolean;
}
export type ThreadMessage = { readonly event: CoreEvent } | { readonly answer: Answer<unknown> };

/** Room for what a thread has just made: the smaller it is, the sooner memory that nothing needs is let go. */
const YOUNG_MEGABYTES = 12;

/** How long a thread that is cancelled or let go may take to tidy up, in milliseconds. */
const GRACE = 2000;

/** No thread is started before the first query; one idle thread is kept for the next. */
export function startBackground(file: string, emit: (event: CoreEvent) => void): Background {
  const working = new Set<Worker>();
  let idle: Worker | undefined;

  function ask(request: ThreadRequest, signal?: AbortSignal): Promise<Answer<unknown>> {
    const thread = idle ?? startThread(file);
    idle = undefined;
    for (const event of ['error', 'exit']) thread.removeAllListeners(event);
    working.add(thread);
    return new Promise((resolve) => {
      let grace: NodeJS.Timeout | undefined;
      const finish = (answer: Answer<unknown>, reusable: boolean) => {
        // The thread may serve another request soon: nothing of this one may reach it then.
        clearTimeout(grace);
        signal?.removeEventListener('abort', abort);
        // Only these: Node's own listeners carry the thread's messages.
        for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
        working.delete(thread);
        if (reusable) keepIdle(thread);
        else void thread.terminate();
        resolve(answer);
      };
      const abort = () => {
        if ('cancelled' in request) Atomics.store(request.cancelled, 0, 1);
        if ('writes' in request && request.writes) return;
        grace = setTimeout(() => finish(failed('cancelled', 'It was cancelled.'), false), GRACE).unref();
      };
      if (signal?.aborted) abort();
      else signal?.addEventListener('abort', abort);
      thread.on('message', (message: ThreadMessage) => {
        if ('event' in message) emit(message.event);
        else finish(message.answer, true);
      });
      thread.on('error', (error) => {
        console.error(error);
        finish(stoppedBy(error as NodeJS.ErrnoException), false);
      });
      thread.on('exit', () => finish(failed('unexpected', 'It stopped. Nothing in the project was altered.'), false));
      thread.postMessage(request);
    });
  }

  /** In place of one that became idle before: what a thread keeps for its next query is of most use where it is newest. */
  function keepIdle(thread: Worker): void {
    if (idle) void letGo(idle);
    idle = thread;
    for (const event of ['error', 'exit']) {
      thread.on(event, () => {
        if (idle === thread) idle = undefined;
      });
    }
  }

  /** Lets it end what it has begun outside, and then itself. */
  async function letGo(thread: Worker): Promise<void> {
    thread.postMessage({ end: true } satisfies ThreadRequest);
    const late = setTimeout(() => void thread.terminate(), GRACE);
    await once(thread, 'exit').catch(console.error);
    clearTimeout(late);
  }

  return {
    run(method, params, signal) {
      const cancelled = new Int32Array(new SharedArrayBuffer(4));
      return ask({ method, params, cancelled, writes: contract[method].kind === 'command' }, signal);
    },
    backUp: () => ask({ backUp: true }),
    busy: () => working.size > 0,
    close: async () => {
      await Promise.all([...[...working].map((thread) => thread.terminate()), ...(idle ? [letGo(idle)] : [])]);
    },
  };
}

/** The thread's file lies beside this one's folder in the sources, and beside the bundle in the built program. */
function startThread(file: string): Worker {
  const inSources = import.meta.url.endsWith('.ts');
  const url = new URL(inSources ? '../background-thread.ts' : './background-thread.js', import.meta.url);
  return new Worker(url, { workerData: { file }, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } });
}

function stoppedBy({ code, message }: NodeJS.ErrnoException): Answer<never> {
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? failed('too-large', 'That takes more memory than there is. Nothing in the project was altered.')
    : failed('unexpected', `It stopped: ${message}. Nothing in the project was altered.`);
}

function failed(code: 'cancelled' | 'too-large' | 'unexpected', message: string): Answer<never> {
  return { ok: false, failure: { code, message } };
}
