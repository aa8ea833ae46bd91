/** The choice of what is drawn anew for intervals: whole sources, paragraphs, or nothing. */

import { USUAL_RESAMPLING } from '../bootstrap.ts';
import type { AgreementResampling, AgreementUnit } from './agreement-result.ts';
import type { ClusterKind } from './clusters.ts';

/** Fewer whole sources than these say too little of how much sources differ. */
export const FEWEST_SOURCES = 10;

/** A resample keeps two bytes for each of them. */
const MOST_CLUSTERS = 200_000;

/** Drawing the passages of more codings than these a thousand times takes longer than a person waits. */
const MOST_CODINGS_UNITIZED = 100_000;

/** What intervals would be drawn from. Characters and sentences never: those of one paragraph are not independent. */
export function clusterKind(unit: AgreementUnit, sources: number): ClusterKind {
  return sources < FEWEST_SOURCES && unit !== 'source' ? 'paragraph' : 'source';
}

export interface ResamplingQuestion {
  readonly intervals: boolean;
  readonly seed: number;
  readonly kind: ClusterKind;
  readonly clusters: number;
  readonly codings: number;
}

export interface ResamplingChoice extends AgreementResampling {
  /** Whether the unitizing alpha has intervals. */
  readonly unitizing: boolean;
}

export function chooseResampling({ intervals, seed, kind, clusters, codings }: ResamplingQuestion): ResamplingChoice {
  const flaw = intervals ? flawInClusters(kind, clusters) : 'There are no intervals: they were not asked for.';
  if (flaw) return { ...USUAL_RESAMPLING, seed, drawn: null, clusters: 0, unitizing: false, reasons: [flaw] };
  const withoutAlpha = whyNoUnitizing(kind, codings);
  return {
    ...{ ...USUAL_RESAMPLING, seed, drawn: kind, clusters },
    unitizing: withoutAlpha === undefined,
    reasons: withoutAlpha === undefined ? [] : [withoutAlpha],
  };
}

function flawInClusters(kind: ClusterKind, clusters: number): string | undefined {
  if (kind === 'paragraph' && clusters < 2) return 'There are no intervals: one paragraph is too little to draw from.';
  if (kind === 'source' && clusters < FEWEST_SOURCES) {
    return `There are no intervals: fewer than ${FEWEST_SOURCES} sources are too few to draw from.`;
  }
  if (clusters > MOST_CLUSTERS) {
    return `There are no intervals: ${clusters} ${kind}s are too many to draw from, at most ${MOST_CLUSTERS} are.`;
  }
  return undefined;
}

function whyNoUnitizing(kind: ClusterKind, codings: number): string | undefined {
  if (kind === 'paragraph') {
    return 'Unitizing alpha has no interval: its passages and gaps reach across the paragraphs that were drawn.';
  }
  if (codings <= MOST_CODINGS_UNITIZED) return undefined;
  return `Unitizing alpha has no interval: it has one up to ${MOST_CODINGS_UNITIZED} codings, and there are ${codings}.`;
}
