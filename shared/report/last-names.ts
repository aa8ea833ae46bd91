/** Last names: codes' paths as short as they can be told apart. */

import { namesOfPath } from '../model/code.ts';

/**
 * The last name of each path, in the same order, with as many names above it as tell it from the other paths: `Realism`,
 * or `Lens / Realism` beside `Case / Realism`. Any other text stays as it is. Cost: the names of all paths.
 */
export function lastNames(paths: readonly string[]): string[] {
  const often = new Map<string, number>();
  for (const path of new Set(paths)) {
    for (const ending of endingsOf(path)) often.set(ending, (often.get(ending) ?? 0) + 1);
  }
  return paths.map((path) => endingsOf(path).find((ending) => often.get(ending) === 1) ?? path);
}

/** The shortest first. */
function endingsOf(path: string): string[] {
  const names = namesOfPath(path);
  return names.map((_, above) => names.slice(-1 - above).join(' / '));
}
