/** Codes to try the window's pure parts with. */

import type { Code } from '../../shared/model/code.ts';
import type { CodeId } from '../../shared/model/ids.ts';

/** A codebook from paths in its order; ids count from 1, a path's parent has to stand before it. */
export function codesFrom(paths: readonly string[]): Code[] {
  const idOf = new Map(paths.map((path, index) => [path, (index + 1) as CodeId]));
  return paths.map((path) => {
    const names = path.split(' / ');
    const parent = idOf.get(names.slice(0, -1).join(' / ')) ?? null;
    const words = { definition: '', include: '', exclude: '', example: '' };
    return {
      id: idOf.get(path)!,
      guid: path,
      parent,
      name: names.at(-1)!,
      path,
      colour: '#336699',
      codings: 0,
      codingsWithSubCodes: 0,
      ...words,
    };
  });
}
