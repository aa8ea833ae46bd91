/** A code and the codebook: all codes as one tree. */

import type { CodeId, Guid } from './ids.ts';
import { isOneLine } from './name.ts';

/** Joins the names of a code's path. No code's name may contain it. */
export const PATH_SEPARATOR = ' / ';

/** The texts that describe a code. */
export interface CodeDescription {
  readonly definition: string;
  /** When to use it. */
  readonly include: string;
  /** When not to, and what to use instead. */
  readonly exclude: string;
  readonly example: string;
}

export interface Code extends CodeDescription {
  readonly id: CodeId;
  readonly guid: Guid;
  readonly parent: CodeId | null;
  readonly name: string;
  /** `#rrggbb` in lower case. */
  readonly colour: string;
  /** Names from the root, joined by ` / `. */
  readonly path: string;
  /** Codings with this code itself. */
  readonly codings: number;
  /** Codings with this code or any below it. */
  readonly codingsWithSubCodes: number;
}

/** A path's names, from the root. */
export function namesOfPath(path: string): string[] {
  return path.split(PATH_SEPARATOR);
}

/** What makes two siblings' names the same: NFC, case ignored; half a surrogate pair is stored as U+FFFD, and is the same. */
export function comparableName(name: string): string {
  return name.toWellFormed().normalize('NFC').toLowerCase();
}

/** Why `name` cannot be a code's name, or undefined where it can. */
export function flawInCodeName(name: string): string | undefined {
  if (name.trim() === '') return 'a code needs a name';
  if (name !== name.trim()) return 'a code name may not start or end with white space';
  if (!isOneLine(name)) return 'a code name may not contain line breaks or other control characters';
  if (` ${name} `.includes(PATH_SEPARATOR)) return `a code name may not contain "${PATH_SEPARATOR}"`;
  return undefined;
}
