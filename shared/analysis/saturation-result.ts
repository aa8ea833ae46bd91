/** What a count of saturation yields: how many new codes each further source brought. */

/** By the time of the first coding on a source, or in the order in which the sources came. */
export type SaturationOrder = 'coding' | 'import';

export interface SourceSaturation {
  readonly id: number;
  readonly source: string;
  /** When its first coding was made, ISO 8601 in UTC. */
  readonly firstCoded: string;
  readonly codings: number;
  /** Different codes on it. */
  readonly codes: number;
  /** Paths of the codes that no source before it had, in codebook order. */
  readonly newCodes: readonly string[];
  /** Different codes on it and all sources before it. */
  readonly cumulative: number;
  /**
   * New codes in the run that ends with this source, as a share of the codes in the base: 0 or more, and above 1 where a
   * run brings more than the base did. `null` in the base, and in the first run until it is full.
   */
  readonly newInformation: number | null;
}

export interface Saturation {
  readonly order: SaturationOrder;
  readonly withSubCodes: boolean;
  /** Base size and run length as numbers of sources, and the largest share of new information that counts as saturated. */
  readonly base: number;
  readonly run: number;
  readonly threshold: number;
  /** Different codes in the base; `null` where there are fewer sources than the base needs. */
  readonly baseCodes: number | null;
  /**
   * Sources after which saturation was reached, not counting the run that shows it: 6 with a run of 2 is written 6+2.
   * `null` where no run is at or below the threshold.
   */
  readonly reachedAfter: number | null;
  /** Sources with codings, in order. */
  readonly sources: readonly SourceSaturation[];
  /** Sources under the filter that have no coding under it: they are left out. */
  readonly uncoded: number;
  /** Names of sources whose first codings were made at one moment with another's, in order: those stand as they came. */
  readonly tied: readonly string[];
}
