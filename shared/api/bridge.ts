/** The bridge between the window and the core, the same for every host. */

import type { CoreEvent } from './contract.ts';
import type { Answer } from './failure.ts';

/** In the desktop window it is `window.themata`, in a browser it speaks HTTP. */
export interface Bridge {
  call(method: string, params: unknown): Promise<Answer<unknown>>;
  /** Returns the way to stop listening. */
  subscribe(listener: (event: CoreEvent) => void): () => void;
}
