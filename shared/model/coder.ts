/** A coder: a person who applies codes. */

import type { CoderId, Guid } from './ids.ts';

export interface Coder {
  readonly id: CoderId;
  readonly guid: Guid;
  /** Unique in the project, case ignored. */
  readonly name: string;
  readonly codings: number;
}
