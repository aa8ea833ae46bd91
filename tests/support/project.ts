/** Temporary projects, opened through the public door. */

import { type Core, openCore } from '../../electron/core.ts';
import { callerOf } from '../../electron/transport/caller.ts';
import type { Call, Params } from '../../shared/api/contract.ts';
import type { CodeId, SourceId } from '../../shared/model/ids.ts';
import { newProjectFile } from './project-file.ts';
import { sharedReading } from './shared-reading.ts';

export interface TestProject {
  readonly file: string;
  /** Calls the core that is open now. */
  readonly call: Call;
  core(): Core;
  /** Closes the project and opens it anew, as after a restart. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

/** An empty project whose only coder is "Ada". */
export async function openTestProject(name = 'study'): Promise<TestProject> {
  return await openProjectAt(await newProjectFile(name));
}

/** A project that is there. */
export async function openProjectAt(file: string): Promise<TestProject> {
  let core = await openCore(file, { reading: sharedReading() });
  return {
    file,
    call: (method, params) => callerOf(core)(method, params),
    core: () => core,
    reopen: async () => {
      await core.close();
      core = await openCore(file, { reading: sharedReading() });
    },
    close: () => core.close(),
  };
}

/** Imports a text under a name and returns its id. */
export async function addText(
  call: Call,
  name: string,
  text: string,
  attributes: Record<string, string> = {},
): Promise<SourceId> {
  const bytes = new TextEncoder().encode(text);
  const { files } = await call('sources.import', {
    files: [{ file: { name: `${name}.txt`, bytes }, name, attributes }],
  });
  if (!files[0]?.sourceId) throw new Error(`"${name}" was not imported: ${JSON.stringify(files[0])}`);
  return files[0].sourceId;
}

export async function addCode(call: Call, name: string, more: Partial<Params<'codes.create'>> = {}): Promise<CodeId> {
  return await call('codes.create', { name, ...more });
}
