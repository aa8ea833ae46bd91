/** What a count of agreement yields: per code, over all decisions, and as the mean over codes. */

import type { Interval } from '../bootstrap.ts';
import type { TextUnit } from '../unit.ts';
import type { AgreementKey } from './statistics.ts';

/** What coders decide on: whether a code is present in each of these. */
export type AgreementUnit = 'character' | TextUnit;

/** Fractions, from -1 to 1; `null` where a figure is undefined. */
export type AgreementFigures = Readonly<Record<AgreementKey, number | null>>;

export interface AgreementRow extends AgreementFigures {
  /** `null` for each statistic without an interval; `null` as a whole where none were wanted or possible. */
  readonly intervals: Readonly<Record<AgreementKey, Interval | null>> | null;
  /** For each undefined figure why it is so, as the end of a sentence. */
  readonly reasons: Readonly<Partial<Record<AgreementKey, string>>>;
}

/** Two coders alone. */
export interface PairAgreement {
  readonly a: string;
  readonly b: string;
  readonly percent: number | null;
  readonly cohen: number | null;
}

export interface CodeAgreement extends AgreementRow {
  readonly id: number;
  /** Full path. */
  readonly code: string;
  /** Units with the code, for each coder in the order of `coders`. */
  readonly present: readonly number[];
  readonly pairs: readonly PairAgreement[];
}

export interface MeanAgreement extends AgreementRow {
  /** Of how many codes each figure is the mean: those where it is defined. */
  readonly codes: Readonly<Record<AgreementKey, number>>;
}

/** How the intervals were made, or why there are none. */
export interface AgreementResampling {
  readonly seed: number;
  readonly resamples: number;
  readonly level: number;
  /** What is drawn with replacement, and how many of them there are; `null` without intervals. */
  readonly drawn: 'source' | 'paragraph' | null;
  readonly clusters: number;
  /** Why there are no intervals, or none for the unitizing alpha: a sentence each. */
  readonly reasons: readonly string[];
}

export interface Agreement {
  readonly unit: AgreementUnit;
  readonly withSubCodes: boolean;
  /** The coders compared, by name, in the order in which they came. */
  readonly coders: readonly string[];
  /** The sources compared, by name, in the order in which they came. */
  readonly sources: readonly string[];
  /** Sources under the filter that not every coder has coded or marked as done. */
  readonly sourcesLeftOut: number;
  /** Units in these sources: on each, each coder decides once for each code. */
  readonly units: number;
  /** The codes that at least one coder has used on these sources, in codebook order. */
  readonly codes: readonly CodeAgreement[];
  /** Codes that none has used there: they are no evidence of agreement and counted nowhere. */
  readonly unused: readonly { readonly id: number; readonly code: string }[];
  /** All decisions of all codes together. */
  readonly overall: AgreementRow;
  /** The plain mean over codes. */
  readonly mean: MeanAgreement;
  /** All decisions of all codes together, for each pair of coders. */
  readonly pairs: readonly PairAgreement[];
  readonly seed: number;
  readonly resampling: AgreementResampling;
}
