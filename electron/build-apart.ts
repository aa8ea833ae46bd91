/** Builds what is stale in a process of its own, so that the memory the build takes is given back. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { TargetName } from './build.ts';

/** What the build has to say goes to the standard error output. Throws where it fails. */
export async function buildApart(...names: readonly TargetName[]): Promise<void> {
  const script = join(import.meta.dirname, 'build.ts');
  // Under tests NODE_ENV is another one, and the page would be built with the development form of its libraries.
  const env = { ...process.env, NODE_ENV: 'production' };
  const build = spawn(process.execPath, [script, ...names], { stdio: ['ignore', 'ignore', 'inherit'], env });
  const [status] = await once(build, 'close');
  if (status !== 0) throw new Error(`the build ended with status ${status}`);
}
