/** Reads files in processes of their own: each reading has bounded time and memory, and cannot harm the core. */

import { availableParallelism } from 'node:os';
import { type Answer, type Failure, FailureError } from '../../shared/api/failure.ts';
import { fileNameOf, type InputFile } from '../import/input-file.ts';
import type { ReadingRequest } from './reading-messages.ts';
import type { ReadingName, ReadingParams, ReadingResult } from './readings.ts';
import { type Ending, type Reader, startReader } from './start-reader.ts';

/** Tells whether a reading was cancelled. */
interface Cancellation {
  readonly aborted: boolean;
}

export interface ReadingProcesses {
  /** How many files are read at the same time at most. */
  readonly width: number;
  /**
   * Waits for a process that is free, and reads the file in it. Fails as its reader does; with `unreadable-file` where it takes
   * too long or ends its process, with `too-large` where it takes too much memory, and with `cancelled`.
   */
  read<Name extends ReadingName>(
    name: Name,
    params: ReadingParams<Name>,
    signal?: Cancellation,
  ): Promise<ReadingResult<Name>>;
  /** Ends all processes; what is being read is cancelled. */
  close(): Promise<void>;
}

export interface ReadingLimits {
  /** Most time for one file. */
  readonly seconds?: number;
  /** Most memory of one process, the program itself included. */
  readonly megabytes?: number;
  /** How long a process without work is kept for the next file. */
  readonly idleSeconds?: number;
  /** The program that reads. */
  readonly script?: URL;
}

interface Idle {
  readonly reader: Reader;
  readonly timer: NodeJS.Timeout;
}

const CANCELLED: Failure = { code: 'cancelled', message: 'The reading of the file was cancelled.' };

/** Milliseconds between two looks at whether a reading was cancelled: the signal of a thread tells nobody by itself. */
const LOOK_AT_SIGNAL = 50;

/** No process is started before the first file. */
export function startReading(limits: ReadingLimits = {}): ReadingProcesses {
  const { seconds = 30, megabytes = 1000, idleSeconds = 30, script = ownScript() } = limits;
  const width = Math.min(4, Math.max(2, availableParallelism()));
  const readers = new Set<Reader>();
  const idle: Idle[] = [];
  const waiting: (() => void)[] = [];
  let isClosed = false;

  async function take(): Promise<Reader> {
    while (!isClosed && idle.length === 0 && readers.size >= width) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    if (isClosed) throw new FailureError(CANCELLED);
    const last = idle.pop();
    if (!last) return start();
    clearTimeout(last.timer);
    return last.reader;
  }

  function start(): Reader {
    const reader = startReader(script, { megabytes, seconds: 2 * seconds });
    readers.add(reader);
    void reader.ended.then(() => {
      readers.delete(reader);
      const place = idle.findIndex((one) => one.reader === reader);
      if (place >= 0) clearTimeout(idle.splice(place, 1)[0]!.timer);
      waiting.shift()?.();
    });
    return reader;
  }

  function giveBack(reader: Reader): void {
    if (!readers.has(reader)) return;
    idle.push({ reader, timer: setTimeout(() => void reader.end(), idleSeconds * 1000).unref() });
    waiting.shift()?.();
  }

  async function answerOf(reader: Reader, request: ReadingRequest, signal: Cancellation): Promise<Answer<unknown>> {
    const fileName = fileNameOf(request.params[0] as InputFile);
    let stopped: Failure | undefined;
    const stop = (why: Failure) => {
      stopped ??= why;
      void reader.end();
    };
    // To start a process may take long where much else is done: that is no matter of the file.
    await reader.ready;
    const deadline = setTimeout(() => stop(tooSlow(fileName, seconds)), seconds * 1000);
    const look = setInterval(() => signal.aborted && stop(CANCELLED), LOOK_AT_SIGNAL);
    const answer = await reader.ask(request);
    clearTimeout(deadline);
    clearInterval(look);
    if (!('ended' in answer)) {
      if (!stopped) giveBack(reader);
      return answer.ok || answer.failure.code !== 'unexpected' ? answer : unexpected(answer.failure, fileName);
    }
    return { ok: false, failure: isClosed ? CANCELLED : (stopped ?? failureOf(answer, fileName, megabytes)) };
  }

  return {
    width,
    async read<Name extends ReadingName>(
      name: Name,
      params: ReadingParams<Name>,
      signal: Cancellation = { aborted: false },
    ) {
      const answer = await answerOf(await take(), { name, params }, signal);
      if (!answer.ok) throw new FailureError(answer.failure);
      return answer.result as ReadingResult<Name>;
    },
    async close() {
      isClosed = true;
      for (const wake of waiting.splice(0)) wake();
      await Promise.all([...readers].map((reader) => reader.end()));
    },
  };
}

/** The program's file lies beside this one's folder in the sources, and beside the bundle in the built program. */
function ownScript(): URL {
  const inSources = import.meta.url.endsWith('.ts');
  return new URL(inSources ? '../reading-process.ts' : './reading-process.js', import.meta.url);
}

function tooSlow(fileName: string, seconds: number): Failure {
  return {
    code: 'unreadable-file',
    message: `"${fileName}" was given up after ${seconds} ${seconds === 1 ? 'second' : 'seconds'} of reading. Split it, or save it in another format.`,
  };
}

/** A bug of a reader: it is logged, and costs nothing but the file. */
function unexpected({ message, details = [] }: Failure, fileName: string): Answer<never> {
  console.error(`${fileName}:`, details.join('\n'));
  const told = `Something unexpected went wrong in reading "${fileName}": ${message}. It was not imported.`;
  return { ok: false, failure: { code: 'unexpected', message: told } };
}

function failureOf({ ended, words }: Ending, fileName: string, megabytes: number): Failure {
  if (ended === 'out-of-memory') {
    const message = `"${fileName}" takes more than ${megabytes} MB of memory to be read. Split it and try again.`;
    return { code: 'too-large', message };
  }
  console.error(words);
  const message = `"${fileName}" stopped the program that read it. Save it anew, or in another format, and try again.`;
  return { code: 'unreadable-file', message };
}
