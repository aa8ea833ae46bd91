/** Opens the project that a host was asked for: a file, a new one, or the user's copy of the sample. */

import { type Core, newProject, openCore } from './core.ts';
import { openSampleCopy } from './sample.ts';
import type { Opening } from './transport/core-messages.ts';

export interface OpenedProject {
  readonly core: Core;
  /** Path of the project file. */
  readonly file: string;
}

/** Fails as `openCore`, `newProject` and `openSampleCopy` do. */
export async function openProject(opening: Opening): Promise<OpenedProject> {
  const file = await fileOf(opening);
  return { core: await openCore(file, { background: true }), file };
}

async function fileOf(opening: Opening): Promise<string> {
  if ('sample' in opening) return await openSampleCopy(opening.sample);
  if ('open' in opening) return opening.open;
  await newProject(opening.create, { coder: opening.coder });
  return opening.create;
}
