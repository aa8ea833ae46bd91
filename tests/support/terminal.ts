/** Commands of the terminal run in this process: a process for each would take most of the time of a test. */

import { vi } from 'vitest';
import { runCommandLine } from '../../electron/cli/program.ts';
import { readFilesIn } from '../../electron/cli/with-core.ts';
import { sharedReading } from './shared-reading.ts';

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as if it was called in `folder`, and tells what it wrote. One at a time. */
export async function runInTerminal(folder: string, args: readonly string[]): Promise<Ran> {
  readFilesIn(sharedReading());
  vi.stubEnv('INIT_CWD', folder);
  const [stdout, stderr] = [captured(process.stdout), captured(process.stderr)];
  try {
    const status = await runCommandLine(args);
    return { status, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    stdout.release();
    stderr.release();
    process.exitCode = undefined;
    vi.unstubAllEnvs();
  }
}

/** What is written to a stream until it is released, with the listeners that came meanwhile. */
function captured(stream: NodeJS.WriteStream): { text(): string; release(): void } {
  const before = stream.listeners('error');
  let text = '';
  const write = vi.spyOn(stream, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  return {
    text: () => text,
    release() {
      write.mockRestore();
      for (const listener of stream.listeners('error')) {
        if (!before.includes(listener)) stream.off('error', listener as () => void);
      }
    },
  };
}
