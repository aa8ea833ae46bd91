/** Temporary project files that are not open. */

import { join } from 'node:path';
import { newProject } from '../../electron/core.ts';
import { temporaryFolder } from './folder.ts';

/** Path of an empty project, `NAME.themata`, whose only coder is "Ada". */
export async function newProjectFile(name = 'Study'): Promise<string> {
  const file = join(await temporaryFolder(), `${name}.themata`);
  newProject(file, { coder: 'Ada' });
  return file;
}
