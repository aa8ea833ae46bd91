/** A coder: a person who applies codes. */

import type { CoderId, Guid, SourceId } from './ids.ts';

export interface Coder {
  readonly id: CoderId;
  readonly guid: Guid;
  /** Unique in the project, case ignored. */
  readonly name: string;
  readonly codings: number;
}

/** The coder has said to be done with the source: what is left uncoded there was left so on purpose. */
export interface DoneMark {
  readonly source: SourceId;
  readonly coder: CoderId;
}
