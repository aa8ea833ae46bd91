/** Runs one command on one project, in this process. */

import type { Call } from '../../shared/api/contract.ts';
import { type CoreOptions, openCore } from '../core.ts';
import { callerOf } from '../transport/caller.ts';
import { pathFromHere } from './output.ts';

let reading: CoreOptions['reading'];

/** For a program that runs several commands: they all read files in these processes, which it ends itself. */
export function readFilesIn(processes: NonNullable<CoreOptions['reading']>): void {
  reading = processes;
}

/** Opens the project, hands over a way to call its methods, and closes it in any case. */
export async function withCore<T>(project: string, work: (call: Call) => Promise<T>): Promise<T> {
  const core = await openCore(pathFromHere(project), reading && { reading });
  try {
    return await work(callerOf(core));
  } finally {
    await core.close();
  }
}
