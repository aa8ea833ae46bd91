/** The core as a process of its own, started by the desktop host: in Electron's utility process, or under another Node. */

import { setTimeout } from 'node:timers/promises';
import { type Answer, FailureError, fail } from '../shared/api/failure.ts';
import type { Core } from './core.ts';
import type { CoreMessage, CoreRequest, Opening } from './transport/core-messages.ts';
import { parentPort } from './transport/parent-port.ts';

/** How long a process without a parent waits for what is under way; what was confirmed is safe without it. */
const PATIENCE_MILLISECONDS = 5_000;

let core: Core | null = null;

const parent = parentPort<CoreMessage, CoreRequest>(async () => {
  await Promise.race([closeProject(), setTimeout(PATIENCE_MILLISECONDS)]);
  process.exit();
});

parent.listen(async (request) => {
  parent.send({ id: request.id, answer: await answerTo(request) });
});

async function answerTo(request: CoreRequest): Promise<Answer<unknown>> {
  try {
    if ('opening' in request) return { ok: true, result: await open(request.opening) };
    if ('closing' in request) return { ok: true, result: await closeProject() };
    if (core === null) fail('unavailable', 'No project is open.');
    return await core.call(request.method, request.params);
  } catch (error) {
    if (error instanceof FailureError) return { ok: false, failure: error.failure };
    console.error(error);
    return { ok: false, failure: { code: 'unexpected', message: `Something unexpected went wrong: ${error}` } };
  }
}

/** Returns the path of the project file. SQLite is loaded only now: a process without a project runs on any Node. */
async function open(opening: Opening): Promise<string> {
  const { openProject } = await import('./open-project.ts');
  const opened = await openProject(opening);
  core = opened.core;
  core.subscribe((event) => parent.send({ event }));
  return opened.file;
}

async function closeProject(): Promise<null> {
  await core?.close();
  core = null;
  return null;
}
