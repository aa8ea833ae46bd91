/** What a reading process does: it answers one request after the other, and ends with the program that started it. */

import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Answer, FailureError } from '../../shared/api/failure.ts';
import { READY, type ReadingMessage, type ReadingRequest } from './reading-messages.ts';
import { type Watched, watchProcess } from './watch-process.ts';

export type Readers = Readonly<Record<string, (...params: never[]) => Promise<unknown>>>;

/**
 * All of the program at `script`, which runs a second time as the thread that watches it. It says so when it is ready; from then
 * on each request is answered.
 */
export function serveReadings(readers: Readers, script: string): void {
  if (!isMainThread) {
    watchProcess(workerData as Watched, parentPort!);
    parentPort!.postMessage(READY);
    return;
  }
  const watch = new Worker(new URL(script), { workerData: JSON.parse(process.argv[2]!) as Watched });
  watch.once('message', send);
  process.once('disconnect', () => process.exit());
  process.on('message', async ({ name, params }: ReadingRequest) => {
    watch.postMessage(true);
    send(await answerOf(async () => await readers[name]!(...(params as never[]))));
    watch.postMessage(false);
  });
}

/** The program that asked may have gone meanwhile. */
function send(message: ReadingMessage): void {
  if (process.connected) process.send!(message);
}

async function answerOf(read: () => Promise<unknown>): Promise<Answer<unknown>> {
  try {
    return { ok: true, result: await read() };
  } catch (error) {
    if (error instanceof FailureError) return { ok: false, failure: error.failure };
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    return { ok: false, failure: { code: 'unexpected', message, details: stack.split('\n') } };
  }
}
