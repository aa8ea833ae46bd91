/** Starts a reading process, and speaks with it. */

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../../shared/api/failure.ts';
import { OUT_OF_MEMORY, type ReadingRequest } from './reading-messages.ts';
import type { Watched } from './watch-process.ts';

/** Why a process ended before it answered. `words` is the end of what it said on its standard error output. */
export interface Ending {
  readonly ended: 'out-of-memory' | 'by-itself';
  readonly words: string;
}

export interface Reader {
  /** Resolves when it can be asked, or has ended before. */
  readonly ready: Promise<unknown>;
  /** One request after the other: each waits for the answer before. */
  ask(request: ReadingRequest): Promise<Answer<unknown> | Ending>;
  /** At once, whatever it is doing: it holds nothing that could be lost. */
  end(): Promise<Ending>;
  readonly ended: Promise<Ending>;
}

/** Characters of the standard error output that are kept. */
const KEPT_WORDS = 10_000;

/** Under Electron, too, it is a plain Node. */
export function startReader(script: URL, watched: Omit<Watched, 'parent'>): Reader {
  const child = fork(fileURLToPath(script), [JSON.stringify({ ...watched, parent: process.pid })], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    execArgv: [`--max-old-space-size=${watched.megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let words = '';
  child.stderr!.setEncoding('utf8').on('data', (more: string) => {
    words = (words + more).slice(-KEPT_WORDS);
  });
  // A process that cannot be started never exits, and one that is gone cannot be written to.
  child.on('error', (error) => {
    words += error.message;
    if (child.pid === undefined) child.emit('close');
  });
  const ended = new Promise<Ending>((resolve) => {
    child.once('close', () => {
      resolve({ ended: words.includes(OUT_OF_MEMORY) ? 'out-of-memory' : 'by-itself', words });
    });
  });
  const nextMessage = () => new Promise<unknown>((resolve) => child.once('message', resolve));
  return {
    ready: Promise.race([nextMessage(), ended]),
    ask(request) {
      const answer = nextMessage() as Promise<Answer<unknown>>;
      if (child.connected) child.send(request);
      return Promise.race([answer, ended]);
    },
    end() {
      child.kill('SIGKILL');
      return ended;
    },
    ended,
  };
}
