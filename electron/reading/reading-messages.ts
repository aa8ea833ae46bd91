/** What a core and a reading process say to each other. */

import type { Answer } from '../../shared/api/failure.ts';

/** The process says this once, before it is asked anything. */
export const READY = 'ready';

/** What it is asked, one thing after the other; it says an `Answer` to each. */
export interface ReadingRequest {
  readonly name: string;
  readonly params: readonly unknown[];
}

export type ReadingMessage = typeof READY | Answer<unknown>;

/** What it says on its standard error output before it ends for want of memory; V8 says so too. */
export const OUT_OF_MEMORY = 'out of memory';
