/** What a crosstab yields: in how many units of each value each code is present, and whether the values differ. */

import type { CodersRule, TextUnit } from './unit.ts';

/** A value of the attribute, or a case, with the sources that have it. */
export interface CrosstabValue {
  readonly value: string;
  /** Ids, ascending. */
  readonly sources: readonly number[];
  /** Under `each`, those of every coder who coded the source. */
  readonly units: number;
}

export interface CrosstabCell {
  /** Units of the value in which the code is present. */
  readonly n: number;
  /** n / units with the code; `null` where there is none. */
  readonly rowShare: number | null;
  /** n / units of the value; `null` where there is none. */
  readonly columnShare: number | null;
  /** Units with the code x units of the value / all units. */
  readonly expected: number | null;
  /** Haberman's adjusted residual: how many standard errors n lies from what is expected; `null` where that is certain. */
  readonly residual: number | null;
}

/** Why nothing can be tested: the table of a code has fewer than two rows or columns that count something. */
export type Untestable = 'no units' | 'one value only' | 'in no unit' | 'in every unit';

/** The test of one code: units with and without it by value. Every figure is `null` where `untestable` says why. */
export interface CodeTest {
  readonly untestable: Untestable | null;
  readonly chiSquare: number | null;
  readonly degrees: number | null;
  readonly chiSquareP: number | null;
  readonly cramersV: number | null;
  /** Smallest expected count of the table's cells, those without the code included. */
  readonly smallestExpected: number | null;
  /** Counted where `smallestExpected` is below 5; also `null` where there are too many tables to count. */
  readonly exactP: number | null;
  /** Which chance is `p`. */
  readonly test: 'chi-square' | 'exact' | null;
  readonly p: number | null;
  /** `p` after Holm's adjustment over all codes that have one. */
  readonly adjustedP: number | null;
}

export interface CrosstabCode extends CodeTest {
  readonly id: number;
  /** Full path. */
  readonly code: string;
  /** Units with the code. */
  readonly n: number;
  /** One for each value, in the same order. */
  readonly cells: readonly CrosstabCell[];
}

export interface Crosstab {
  /** The attribute's name, `case`, or `case: ` and an attribute of cases. */
  readonly by: string;
  readonly unit: TextUnit;
  readonly coders: CodersRule;
  readonly withSubCodes: boolean;
  /** Ordered as words, numbers by size. */
  readonly values: readonly CrosstabValue[];
  /** Units of all values together. */
  readonly units: number;
  /** Sources under the filter that have no value. Their units are counted nowhere. */
  readonly withoutValue: readonly number[];
  /** In codebook order. */
  readonly codes: readonly CrosstabCode[];
  /** Codes that have a `p`: the number that Holm's adjustment allows for. */
  readonly tested: number;
  /** Sentences: which assumptions of the tests do not hold here. */
  readonly warnings: readonly string[];
}
