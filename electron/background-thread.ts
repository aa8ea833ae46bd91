/** A thread that answers long queries on a read-only connection of its own, and carries out long commands on another. */

import { parentPort, workerData } from 'node:worker_threads';
import type { CoreEvent } from '../shared/api/contract.ts';
import type { Answer } from '../shared/api/failure.ts';
import { startReading } from './reading/reading-processes.ts';
import { makeDatedBackup } from './store/backup.ts';
import { connect, connectForReading, type ReadableDb } from './store/database.ts';
import type { ThreadCall, ThreadMessage, ThreadRequest } from './transport/background.ts';
import { answerOf, dispatch } from './transport/dispatch.ts';

const { file } = workerData as { file: string };
const project = { file, db: connectForReading(file) };
const reading = startReading();
const say = (message: ThreadMessage) => parentPort?.postMessage(message);

parentPort?.on('message', async (request: ThreadRequest) => {
  if ('end' in request) await end();
  else say({ answer: 'backUp' in request ? backUp() : await answer(request) });
});

async function answer({ method, params, cancelled, writes }: ThreadCall): Promise<Answer<unknown>> {
  const signal = {
    get aborted() {
      return Atomics.load(cancelled, 0) === 1;
    },
  };
  const emit = (event: CoreEvent) => say({ event });
  if (!writes) return await dispatch({ project, emit, reading, signal }, method, params);
  let db: ReadableDb | undefined;
  try {
    db = connect(file);
    return await dispatch({ project: { file, db }, emit, reading, signal }, method, params);
  } catch (error) {
    return answerOf(error, file);
  } finally {
    db?.close();
  }
}

/** The processes that read files are waited for: nobody else would. */
async function end(): Promise<void> {
  await reading.close();
  project.db.close();
  parentPort?.close();
}

function backUp(): Answer<null> {
  try {
    makeDatedBackup(project.db, file, new Date());
    return { ok: true, result: null };
  } catch (error) {
    return { ok: false, failure: { code: 'unwritable-file', message: (error as Error).message } };
  }
}
