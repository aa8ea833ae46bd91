/** Counted pairs: what the two ways of counting - codings, text units - hand on to the report. */

import type { Codebook } from '../model/codebook.ts';
import type { CodeSlots } from './code-slots.ts';
import type { CodingColumns } from './coding-columns.ts';
import type { PairFigures } from './cooccurrence-result.ts';
import type { ReadUnits } from './text-units.ts';
import type { CodersRule, Unit } from './unit.ts';

/** What a co-occurrence is counted from. */
export interface CooccurrenceData {
  /** All codings under the filter, also of codes that are neither rows nor columns. */
  readonly codings: CodingColumns;
  readonly codebook: Codebook;
  /** Ids of all sources under the filter, with codings or without. */
  readonly sources: readonly number[];
  readonly readUnits: ReadUnits;
}

export interface PairsToCount<Counted extends Unit = Unit> extends CooccurrenceData {
  readonly unit: Counted;
  readonly coders: CodersRule;
  readonly slots: CodeSlots;
  /** Place in the codebook of each coding's code. */
  readonly codePlaces: Int32Array;
}

/** Codes are named by their slots. */
export interface CountedPairs {
  /** All units, `null` where codings are counted. */
  readonly units: number | null;
  /** Codings or units of each slot. */
  readonly totals: Float64Array;
  /** The pairs `[a, b]`, a < b, that meet; codes above or below each other are among them. */
  meeting(): Iterable<readonly [number, number]>;
  figuresOf(a: number, b: number): PairFigures;
}
