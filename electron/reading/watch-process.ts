/** Ends a reading process that takes too much memory or time, or whose program has gone, even while it is busy. */

import { writeSync } from 'node:fs';
import type { MessagePort } from 'node:worker_threads';
import { OUT_OF_MEMORY } from './reading-messages.ts';

export interface Watched {
  /**
   * The most memory that the process may have in use, buffers and program included: a limit on the heap alone would let the
   * buffers pass.
   */
  readonly megabytes: number;
  /** Longer than what who asked waits for an answer: only who has gone meanwhile does not end the process first. */
  readonly seconds: number;
  /** Process that started it. */
  readonly parent: number;
}

const EVERY_MILLISECONDS = 50;

/** Runs in a thread of the process that it watches, which says over `port` when it begins to read (true) and has read (false). */
export function watchProcess({ megabytes, seconds, parent }: Watched, port: MessagePort): void {
  let latest = Number.POSITIVE_INFINITY;
  port.on('message', (isBusy: boolean) => {
    latest = isBusy ? performance.now() + seconds * 1000 : Number.POSITIVE_INFINITY;
  });
  setInterval(() => {
    const isTooLarge = process.memoryUsage.rss() > megabytes * 1_000_000;
    if (isTooLarge) writeSync(2, `The reading process is ${OUT_OF_MEMORY}.\n`);
    if (isTooLarge || performance.now() > latest || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }, EVERY_MILLISECONDS);
}
