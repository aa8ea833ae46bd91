/** What a comparison of co-occurrences yields: both counts, and for each pair both figures with their difference. */

import type { Cooccurrence, PairFigures } from './cooccurrence-result.ts';
import type { CodersRule, Unit } from './unit.ts';

/** Figures that can be taken from each other; a difference of chances or of test values says nothing. */
export type ComparableMeasure = 'n' | 'c' | 'jaccard' | 'dice' | 'pAGivenB' | 'pBGivenA' | 'lift' | 'phi';

/** A group's totals; its figures stand with the pairs. */
export interface ComparedGroup extends Omit<Cooccurrence, 'pairs'> {
  /** In words, for example `perspective = Western`. */
  readonly name: string;
  /** Ids of its sources under the filter. */
  readonly sources: readonly number[];
}

export interface ComparedPair {
  readonly aId: number;
  readonly bId: number;
  /** Full paths. */
  readonly a: string;
  readonly b: string;
  readonly inA: PairFigures;
  readonly inB: PairFigures;
  /** Group B minus group A; `null` where the figure is undefined in either. */
  readonly difference: Readonly<Record<ComparableMeasure, number | null>>;
}

export interface CooccurrenceComparison {
  readonly unit: Unit;
  readonly coders: CodersRule;
  readonly withSubCodes: boolean;
  readonly groupA: ComparedGroup;
  readonly groupB: ComparedGroup;
  /** Number of sources that belong to both groups. */
  readonly sharedSources: number;
  /** The pairs that meet in at least one group, in codebook order. */
  readonly pairs: readonly ComparedPair[];
}
