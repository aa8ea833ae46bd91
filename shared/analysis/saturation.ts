/** Saturation: how many new codes each further source brings, in the order in which the sources were coded. */

import type { Codebook } from '../model/codebook.ts';
import { codePlaces, codeSlots } from './code-slots.ts';
import { type CodingColumns, slicesBySource } from './coding-columns.ts';
import type { Saturation, SaturationOrder, SourceSaturation } from './saturation-result.ts';

/** A source under the filter; `firstCoded` is the time of its first coding under it, `null` where it has none. */
export interface SaturationSource {
  readonly id: number;
  readonly name: string;
  readonly firstCoded: string | null;
}

export interface SaturationInput {
  /** The codings under the filter. */
  readonly codings: CodingColumns;
  readonly codebook: Codebook;
  /** In the order in which they came. */
  readonly sources: readonly SaturationSource[];
  readonly withSubCodes: boolean;
  readonly order: SaturationOrder;
  readonly base: number;
  readonly run: number;
  readonly threshold: number;
}

type CodedSource = SaturationSource & { readonly firstCoded: string };

/**
 * New codes source by source, and the share of new information: codes first used in a run of `run` sources, divided by
 * the different codes in the first `base` sources. The first run follows the base, and each further one starts a source
 * later. Saturation is reached where a run's share is at or below `threshold` for the first time.
 * Source: Guest, Namey and Chen (2020), A simple method to assess and report thematic saturation in qualitative
 * research, PLoS ONE 15(5), e0232076. O(codings x depth of the codebook).
 */
export function countSaturation(input: SaturationInput): Saturation {
  const { sources, order, base, run, threshold, withSubCodes } = input;
  const coded = inOrder(sources, order);
  const used = usedCodes(input);
  const counted = countNewCodes(coded, used, input.codebook);
  const baseCodes = counted.length < base ? null : counted[base - 1]!.cumulative;
  const shares = counted.map((_, place) => newInformation(counted, place, base, run, baseCodes));
  const first = shares.findIndex((share) => share !== null && share <= threshold);
  return {
    ...{ order, withSubCodes, base, run, threshold, baseCodes },
    reachedAfter: first < 0 ? null : first + 1 - run,
    sources: counted.map((source, place) => ({ ...source, newInformation: shares[place]! })),
    uncoded: sources.length - coded.length,
    tied: order === 'coding' ? tiedSources(coded) : [],
  };
}

/** The sources with codings; those whose first codings have one time stay as they came. */
function inOrder(sources: readonly SaturationSource[], order: SaturationOrder): CodedSource[] {
  const coded = sources.filter((source): source is CodedSource => source.firstCoded !== null);
  if (order === 'import') return coded;
  return coded.toSorted((a, b) => (a.firstCoded < b.firstCoded ? -1 : a.firstCoded > b.firstCoded ? 1 : 0));
}

function tiedSources(coded: readonly CodedSource[]): string[] {
  const times = Map.groupBy(coded, (source) => source.firstCoded);
  return coded.filter((source) => times.get(source.firstCoded)!.length > 1).map((source) => source.name);
}

interface UsedCodes {
  readonly codings: number;
  /** Places of the codes in the codebook. */
  readonly codes: ReadonlySet<number>;
}

/** The codes on each source, by its id; with sub-codes also those above them. */
function usedCodes({ codings, codebook, withSubCodes }: SaturationInput): Map<number, UsedCodes> {
  const { first, targets } = codeSlots(codebook, withSubCodes, () => true);
  const places = codePlaces(codings, codebook);
  return new Map(
    slicesBySource(codings).map(({ source, from, to }) => {
      const codes = new Set<number>();
      for (const place of new Set(places.subarray(from, to)))
        for (let target = first[place]!; target < first[place + 1]!; target++) codes.add(targets[target]!);
      return [source, { codings: to - from, codes }];
    }),
  );
}

function countNewCodes(
  coded: readonly CodedSource[],
  used: ReadonlyMap<number, UsedCodes>,
  codebook: Codebook,
): Omit<SourceSaturation, 'newInformation'>[] {
  const seen = new Set<number>();
  return coded.map(({ id, name, firstCoded }) => {
    const { codings, codes } = used.get(id)!;
    const fresh = [...codes].filter((place) => !seen.has(place)).sort((a, b) => a - b);
    for (const place of fresh) seen.add(place);
    const newCodes = fresh.map((place) => codebook.codes[place]!.path);
    return { id, source: name, firstCoded, codings, codes: codes.size, newCodes, cumulative: seen.size };
  });
}

/** Of the run that ends at `place`. */
function newInformation(
  counted: readonly { readonly cumulative: number }[],
  place: number,
  base: number,
  run: number,
  baseCodes: number | null,
): number | null {
  const before = place - run;
  if (before < base - 1 || baseCodes === null) return null;
  return (counted[place]!.cumulative - counted[before]!.cumulative) / baseCodes;
}
