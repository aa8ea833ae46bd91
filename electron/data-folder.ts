/** Where the workbench keeps what belongs to a user and to no project: the sample's copy, recent projects, window size. */

import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The system's own place for such data; `THEMATA_DATA` names another one. The folder may not exist yet. */
export function dataFolder(environment: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string {
  const { THEMATA_DATA, XDG_DATA_HOME, APPDATA } = environment;
  if (THEMATA_DATA) return resolve(THEMATA_DATA);
  if (platform === 'darwin') return join(homedir(), 'Library/Application Support/Themata');
  if (platform === 'win32') return join(APPDATA || join(homedir(), 'AppData/Roaming'), 'Themata');
  return join(XDG_DATA_HOME || join(homedir(), '.local/share'), 'themata');
}
