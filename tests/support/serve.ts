/** The browser host over a temporary project. */

import { type Core, type CoreOptions, openCore } from '../../electron/core.ts';
import { type ServedProject, serveProject } from '../../electron/server.ts';
import { callerOf } from '../../electron/transport/caller.ts';
import type { Call } from '../../shared/api/contract.ts';
import { atEnd } from './at-end.ts';
import { newProjectFile } from './project-file.ts';
import { sharedReading } from './shared-reading.ts';

export interface TestHost extends Pick<ServedProject, 'url' | 'port' | 'token'> {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Path of the project file. */
  readonly file: string;
  readonly core: Core;
  /** Calls the core beside the host. */
  readonly call: Call;
}

/** Serves a project, a new one without `file`, as the program does; it ends when the test file has ended. */
export async function serveTestProject(file?: string, options: CoreOptions = { background: true }): Promise<TestHost> {
  const path = file ?? (await newProjectFile());
  const core = await openCore(path, { reading: sharedReading(), ...options });
  const host = await serveProject(core);
  atEnd(async () => {
    await host.close();
    await core.close();
  });
  const { url, port, token } = host;
  return { url, port, token, origin: `http://127.0.0.1:${port}`, file: path, core, call: callerOf(core) };
}
