/** What a frequency count yields: per code, and per group where it is split. */

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
  /** `coder`, the name of the attribute by which it is split, or `null`. */
  readonly by: string | null;
  /** Coder names or attribute values; sources without a value are the group `(none)`. */
  readonly groups: readonly string[];
  /** All codes in codebook order, those without codings included. */
  readonly codes: readonly CodeFrequency[];
  /** Everything counted together, whatever its code. */
  readonly total: SplitFrequency;
}
