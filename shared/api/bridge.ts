/** The bridge between the window and the core, the same for every host. */

import type { CoreEvent } from './contract.ts';
import type { Answer } from './failure.ts';

/** In the desktop window it goes through `window.themata`, in a browser it speaks HTTP. */
export interface Bridge {
  call(method: string, params: unknown): Promise<Answer<unknown>>;
  /** Returns the way to stop listening. */
  subscribe(listener: (event: CoreEvent) => void): () => void;
}

/** What the preload script puts into the desktop window as `window.themata`. */
export interface DesktopDoor extends Pick<Bridge, 'subscribe'> {
  /** Answers in lines (`answer-lines.ts`). */
  call(method: string, params: unknown): Promise<readonly string[]>;
}
