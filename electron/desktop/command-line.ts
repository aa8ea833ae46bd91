/** The command line of the desktop host. */

import { resolve } from 'node:path';

/**
 * The project that `--project FILE`, `--project=FILE` or a bare `FILE.themata` names, as an absolute path, else `null`.
 * What else stands there is for Chromium.
 */
export function projectNamedBy(parameters: readonly string[], folder: string): string | null {
  const at = parameters.indexOf('--project');
  const joined = parameters.find((parameter) => parameter.startsWith('--project='));
  const bare = parameters.find((parameter) => parameter.endsWith('.themata') && !parameter.startsWith('-'));
  const named = at >= 0 ? parameters[at + 1] : (joined?.slice('--project='.length) ?? bare);
  return named ? resolve(folder, named) : null;
}
