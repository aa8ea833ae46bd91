/** The core: one open project, answering the contract. */

import type { Bridge } from '../shared/api/bridge.ts';

/** What a host holds. It answers calls as the window's bridge does, until it is closed. */
export interface Core extends Bridge {
  /** Waits for what is under way, then lets go of the project file. */
  close(): Promise<void>;
}
