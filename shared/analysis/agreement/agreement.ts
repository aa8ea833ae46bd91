/** Agreement: how far coders who read the same sources decide alike on where each code is present. */

import type { ReadUnits } from '../text-units.ts';
import { AgreementSum } from './agreement-figures.ts';
import type { Agreement, AgreementUnit, CodeAgreement } from './agreement-result.ts';
import { clustersOf, readSourceUnits } from './clusters.ts';
import { CodeCounter } from './code-counter.ts';
import { type CodingsToCompare, compareCodings } from './compared-codings.ts';
import { drawClusters } from './draws.ts';
import { ResampledFigures } from './resampled-figures.ts';
import { chooseResampling, clusterKind } from './resampling-choice.ts';

export interface AgreementInput extends CodingsToCompare {
  readonly unit: AgreementUnit;
  readonly readUnits: ReadUnits;
  /** Sources under the filter that are not compared. */
  readonly sourcesLeftOut: number;
  readonly seed: number;
  readonly intervals: boolean;
}

/**
 * Figures of each code that a compared coder has used on the compared sources, of all their decisions together, and the
 * mean over codes. There must be at least two coders and one source. Characters are not visited one by one: what the
 * coders mark is compared stretch by stretch. O(codings x coders), and what intervals cost.
 */
export function countAgreement(input: AgreementInput): Agreement {
  const { unit, withSubCodes, comparison, sourcesLeftOut, seed } = input;
  const compared = compareCodings(input);
  const kind = clusterKind(unit, comparison.sources.length);
  const sources = comparison.sources.map(({ id }) => readSourceUnits(input.readUnits, id, unit, kind));
  const clusters = clustersOf(sources);
  const codings = compared.places.length;
  const { unitizing, ...resampling } = chooseResampling({ ...input, kind, clusters: clusters.count, codings });
  const coders = comparison.coders.map(({ name }) => name);
  const resampled = resampling.drawn && new ResampledFigures(coders.length, drawClusters(clusters, resampling));
  const counter = new CodeCounter(coders.length, compared, sources, clusters);
  const units = clusters.units.reduce((sum, part) => sum + part, 0);
  const sum = new AgreementSum({ coders, units, sources: sources.length, resampled, unitizing });
  const slots = compared.slots.placeOf.map((place, slot) => ({ slot, ...input.codebook.codes[place]! }));
  const isUsed = ({ slot }: { slot: number }) => compared.first[slot]! < compared.first[slot + 1]!;
  const codes = slots
    .filter(isUsed)
    .map(({ slot, id, path }): CodeAgreement => ({ id, code: path, ...sum.addCode(counter.count(slot)) }));
  const unused = slots.filter((code) => !isUsed(code)).map(({ id, path }) => ({ id, code: path }));
  return {
    ...{ unit, withSubCodes, coders, sources: comparison.sources.map(({ name }) => name), sourcesLeftOut, units },
    ...{ codes, unused, ...sum.ofAll(codes), seed, resampling },
  };
}
