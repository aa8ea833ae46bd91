/** Runs a command of the terminal host as a process of its own, and tells its time and memory. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Timed {
  /** From start to exit of the process. */
  readonly seconds: number;
  /** The most memory that the process held; `null` where it is not measured. */
  readonly megabytes: number | null;
}

const CLI = join(import.meta.dirname, '../../electron/cli.ts');
const TELL_MEMORY = `process.on('exit', () => process.stderr.write('\\nmaxRSS ' + process.resourceUsage().maxRSS + '\\n'))`;

export async function runTimed(args: readonly string[]): Promise<Timed> {
  const from = performance.now();
  const hook = `data:text/javascript,${encodeURIComponent(TELL_MEMORY)}`;
  const child = spawn(process.execPath, ['--import', hook, CLI, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  for await (const piece of child.stderr) told += piece;
  const status = child.exitCode ?? (await new Promise((resolve) => child.once('close', resolve)));
  const seconds = (performance.now() - from) / 1000;
  if (status !== 0) throw new Error(`themata ${args.slice(0, 3).join(' ')} ended with ${status}: ${told}`);
  return { seconds, megabytes: Number(/maxRSS (\d+)/.exec(told)?.[1]) / 1024 };
}
