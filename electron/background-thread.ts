/** A thread that answers long queries on a read-only connection of its own, and carries out long commands on another. */

import { parentPort, workerData } from 'node:worker_threads';
import type { CoreEvent } from '../shared/api/contract.ts';
import type { Answer } from '../shared/api/failure.ts';
import { startReading } from './reading/reading-processes.ts';
import { makeDatedBackup } from './store/backup.ts';
import { connect, connectForReading } from './store/database.ts';
import type { ThreadMessage, ThreadRequest } from './transport/background.ts';
import { dispatch } from './transport/dispatch.ts';

const { file } = workerData as { file: string };
const project = { file, db: connectForReading(file) };
const reading = startReading();
const say = (message: ThreadMessage) => parentPort?.postMessage(message);

parentPort?.on('message', async (request: ThreadRequest) => {
  if ('backUp' in request) {
    say({ answer: backUp() });
    return;
  }
  const { method, params, cancelled, writes } = request;
  const signal = {
    get aborted() {
      return Atomics.load(cancelled, 0) === 1;
    },
  };
  const emit = (event: CoreEvent) => say({ event });
  if (!writes) {
    say({ answer: await dispatch({ project, emit, reading, signal }, method, params) });
    return;
  }
  const db = connect(file);
  const answer = await dispatch({ project: { file, db }, emit, reading, signal }, method, params);
  db.close();
  say({ answer });
});

function backUp(): Answer<null> {
  try {
    makeDatedBackup(project.db, file, new Date());
    return { ok: true, result: null };
  } catch (error) {
    return { ok: false, failure: { code: 'unwritable-file', message: (error as Error).message } };
  }
}
