/** What a co-occurrence count yields: codes with their totals and the pairs that meet, with every measure. */

import type { Interval, Resampling } from './bootstrap.ts';
import type { CodersRule, Unit } from './unit.ts';

export interface CodeTotal {
  readonly id: number;
  /** Full path. */
  readonly code: string;
  /** As `#rrggbb`. */
  readonly colour: string;
  /** Codings at `overlap` and `near`, units elsewhere. */
  readonly n: number;
}

/** A figure that is undefined is `null`. The methodology of each is stated in `measures.ts`. */
export interface PairFigures {
  readonly n: number;
  readonly na: number;
  readonly nb: number;
  /** Codings of A (of B) that meet at least one of the other; `null` at units of text. */
  readonly aTouching: number | null;
  readonly bTouching: number | null;
  /** Characters covered by both; `null` at units of text. */
  readonly characters: number | null;
  readonly c: number | null;
  readonly cOutOfRange: boolean;
  readonly jaccard: number | null;
  readonly dice: number | null;
  readonly pAGivenB: number | null;
  readonly pBGivenA: number | null;
  readonly lift: number | null;
  readonly phi: number | null;
  readonly logLikelihood: number | null;
  readonly p: number | null;
}

export interface Pair extends PairFigures {
  readonly aId: number;
  readonly bId: number;
  /** Full paths. `a` is the row where rows and columns are chosen, else the code that comes first in the codebook. */
  readonly a: string;
  readonly b: string;
}

export interface Cooccurrence {
  readonly unit: Unit;
  readonly coders: CodersRule;
  readonly withSubCodes: boolean;
  /** All units (summed over coders under `each`) at units of text; `null` at `overlap` and `near`. */
  readonly units: number | null;
  /** Every code in question, in codebook order. */
  readonly codes: readonly CodeTotal[];
  /** Ids of the codes that were chosen as rows and as columns: all of them where nothing was chosen. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Each unordered pair that meets, once; a code is never paired with its own ancestor or descendant. */
  readonly pairs: readonly Pair[];
  /** Only where they were asked for. */
  readonly intervals?: PairIntervals;
}

/** The measures that have an interval: shares and ratios, which do not grow with the number of sources. */
export type IntervalMeasure = 'jaccard' | 'dice' | 'pAGivenB' | 'pBGivenA' | 'lift' | 'phi';

/** How sure one measure is, were other sources of the same kind studied; see `cooccurrence-intervals.ts`. */
export interface PairIntervals extends Resampling {
  readonly measure: IntervalMeasure;
  /** What is drawn with replacement, and how many of them there are. */
  readonly clusters: Clusters;
  readonly clusterCount: number;
  /** Of the pairs with the largest `n`, in the order of `pairs`; `null` where the interval is undefined. */
  readonly pairs: readonly PairInterval[];
}

export type Clusters = 'source' | 'paragraph';

export interface PairInterval {
  readonly aId: number;
  readonly bId: number;
  readonly interval: Interval | null;
}
