/** Temporary project files that are not open. */

import { join } from 'node:path';
import { newProject } from '../../electron/core.ts';
import { temporaryFolder } from './folder.ts';

/** Path of an empty project, `Study.themata`, whose only coder is "Ada". */
export async function newProjectFile(): Promise<string> {
  const file = join(await temporaryFolder(), 'Study.themata');
  newProject(file, { coder: 'Ada' });
  return file;
}
