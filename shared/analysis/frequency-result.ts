/** What a frequency count yields: per code, and per group where it is split. */

import type { FrequencySplit } from './frequency-groups.ts';
import type { ValueOrder } from './ordered-values.ts';

export interface FrequencyFigures {
  readonly codings: number;
  /** Sources with at least one coding. */
  readonly sources: number;
  /** Characters covered; each counts once however many codings or coders cover it. */
  readonly characters: number;
  /** Words of which at least one character is covered; each counts once. */
  readonly words: number;
}

export interface SplitFrequency extends FrequencyFigures {
  /** Figures in each of the report's groups, in the same order; empty where the report is not split. */
  readonly groups: readonly FrequencyFigures[];
}

export interface CodeFrequency extends SplitFrequency {
  readonly id: number;
  /** Full path. */
  readonly code: string;
}

export interface Frequency {
  readonly withSubCodes: boolean;
  /** What it is split by: told apart from an attribute of the same name. */
  readonly split: FrequencySplit['kind'] | null;
  /** `source`, `coder`, `case`, the name of the attribute by which it is split, or `null`. */
  readonly by: string | null;
  /** Names of sources, coders or cases, or attribute values; last the sources without a value or case. */
  readonly groups: readonly string[];
  /** Name of the group without a value or case: `(none)`, unless a value or case is called so; `null` without such sources. */
  readonly withoutValue: string | null;
  /** How attribute values are ordered; `null` where it is split by something else. */
  readonly order: ValueOrder | null;
  /** Where each group lies in that order: number, days since 1970 or place; `null` without a value. Empty without an order. */
  readonly at: readonly (number | null)[];
  /** All codes in codebook order, those without codings included. */
  readonly codes: readonly CodeFrequency[];
  /** Everything counted together, whatever its code. */
  readonly total: SplitFrequency;
}
