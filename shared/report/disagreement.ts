/** Disagreements as they are read: a passage, and side by side what each coder has marked there. */

import type { AgreementUnit } from '../analysis/agreement/agreement-result.ts';
import type { Outcome } from '../analysis/agreement/settled-pieces.ts';
import type { CodeId } from '../model/ids.ts';
import type { Passage, PassageCoding } from './passage.ts';

/** One coder's side of a disagreement. */
export interface DisagreementSide {
  readonly coder: string;
  /** Codings of the code that share a character with the passage; none where the coder does not have it there. */
  readonly codings: readonly PassageCoding[];
}

/** A long passage is listed with the beginning of its text alone, and nothing after it. */
export interface ListedDisagreement extends Omit<Passage, 'codings'> {
  readonly code: CodeId;
  readonly path: string;
  readonly colour: string;
  /** One side for each compared coder, in the order in which they came. */
  readonly sides: readonly DisagreementSide[];
  /** `null` while it is open. */
  readonly outcome: Outcome | null;
  /** Why it was settled so. */
  readonly memo: string;
}

export interface DisagreementCount {
  readonly total: number;
  readonly settled: number;
}

export interface DisagreementPage extends DisagreementCount {
  readonly unit: AgreementUnit;
  readonly coders: readonly string[];
  readonly sources: readonly string[];
  /** Codes with a disagreement, in codebook order. */
  readonly codes: readonly ({ readonly id: CodeId; readonly code: string } & DisagreementCount)[];
  /** How many passages are listed in all: those that `show` and `code` ask for. */
  readonly listed: number;
  readonly passages: readonly ListedDisagreement[];
}
