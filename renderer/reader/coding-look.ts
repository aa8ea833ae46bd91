/** How a coding appears: called by its code, in the colour of its code or of its coder. */

import type { Coding } from '../../shared/model/coding.ts';
import type { CodeId, CoderId } from '../../shared/model/ids.ts';

/** Of a code: its name beside a stripe, its path where there is room for more, its colour as `#rrggbb`. */
export interface CodeLook {
  readonly name: string;
  readonly path: string;
  readonly colour: string;
}

export interface CoderLook {
  readonly name: string;
  readonly colour: string;
}

export type ColourBy = 'code' | 'coder';

export interface Looks {
  /** A coding whose code is not among them is not shown. */
  readonly codes: ReadonlyMap<CodeId, CodeLook>;
  /** Named beside a code only where there are several. */
  readonly coders: ReadonlyMap<CoderId, CoderLook>;
  readonly colourBy: ColourBy;
}

/** What a colour is looked up by: codes and coders may have the same numbers. */
export type ColourKey = `code-${CodeId}` | `coder-${CoderId}`;

export function colourKeyOf({ code, coder }: Pick<Coding, 'code' | 'coder'>, colourBy: ColourBy): ColourKey {
  return colourBy === 'code' ? `code-${code}` : `coder-${coder}`;
}

/** All that a coding is called: the path of its code, and its coder. */
export function fullNameOf({ code, coder }: Pick<Coding, 'code' | 'coder'>, { codes, coders }: Looks): string {
  const path = codes.get(code)?.path ?? '';
  return coders.size > 1 ? `${path}, ${coders.get(coder)?.name ?? ''}` : path;
}
