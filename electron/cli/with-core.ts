/** Runs one command on one project, in this process. */

import type { Call } from '../../shared/api/contract.ts';
import { openCore } from '../core.ts';
import { callerOf } from '../transport/caller.ts';
import { pathFromHere } from './output.ts';

/** Opens the project, hands over a way to call its methods, and closes it in any case. */
export async function withCore<T>(project: string, work: (call: Call) => Promise<T>): Promise<T> {
  const core = await openCore(pathFromHere(project));
  try {
    return await work(callerOf(core));
  } finally {
    await core.close();
  }
}
