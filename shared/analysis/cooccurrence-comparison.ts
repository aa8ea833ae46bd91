/** Comparison of co-occurrences: where codes meet more in one group of sources than in another. */

import type {
  ComparableMeasure,
  ComparedGroup,
  ComparedPair,
  CooccurrenceComparison,
} from './cooccurrence-comparison-result.ts';
import type { CodeTotal, Cooccurrence, PairFigures } from './cooccurrence-result.ts';
import { pairLookup } from './pair-lookup.ts';

export const COMPARABLE_MEASURES = [
  'n',
  'c',
  'jaccard',
  'dice',
  'pAGivenB',
  'pBGivenA',
  'lift',
  'phi',
] as const satisfies readonly ComparableMeasure[];

/** A group with all that was counted in it. */
export type CountedGroup = ComparedGroup & Cooccurrence;

/** Both must have been counted in the same way, with the same rows and columns. */
export function compareCooccurrences(a: CountedGroup, b: CountedGroup): CooccurrenceComparison {
  const { pairs: _a, ...groupA } = a;
  const { pairs: _b, ...groupB } = b;
  const { unit, coders, withSubCodes } = a;
  const inA = new Set(a.sources);
  const sharedSources = b.sources.filter((source) => inA.has(source)).length;
  return { unit, coders, withSubCodes, groupA, groupB, sharedSources, pairs: comparedPairs(a, b) };
}

/** What was counted in one group. */
export function countedIn(result: CooccurrenceComparison, group: 'A' | 'B'): CountedGroup {
  const pairs = result.pairs.map(({ aId, bId, a, b, inA, inB }) => {
    return { aId, bId, a, b, ...(group === 'A' ? inA : inB) };
  });
  return { ...(group === 'A' ? result.groupA : result.groupB), pairs: pairs.filter(({ n }) => n > 0) };
}

function comparedPairs(groupA: CountedGroup, groupB: CountedGroup): ComparedPair[] {
  const lookA = pairLookup(groupA);
  const lookB = pairLookup(groupB);
  const totalsA = totalsById(groupA.codes);
  const totalsB = totalsById(groupB.codes);
  const order = new Map(groupA.codes.map((code, place) => [code.id, place]));
  const meeting = new Map([...groupA.pairs, ...groupB.pairs].map((pair) => [`${pair.aId} ${pair.bId}`, pair]));
  return [...meeting.values()]
    .sort((x, y) => order.get(x.aId)! - order.get(y.aId)! || order.get(x.bId)! - order.get(y.bId)!)
    .map(({ aId, bId, a, b }) => {
      const inA = lookA(totalsA.get(aId)!, totalsA.get(bId)!)!;
      const inB = lookB(totalsB.get(aId)!, totalsB.get(bId)!)!;
      return { aId, bId, a, b, inA, inB, difference: differencesOf(inA, inB) };
    });
}

/** B minus A. */
export function differencesOf(inA: PairFigures, inB: PairFigures): ComparedPair['difference'] {
  const difference = (measure: ComparableMeasure) => {
    const [ofA, ofB] = [inA[measure], inB[measure]];
    return [measure, ofA === null || ofB === null ? null : ofB - ofA] as const;
  };
  return Object.fromEntries(COMPARABLE_MEASURES.map(difference)) as ComparedPair['difference'];
}

function totalsById(codes: readonly CodeTotal[]): Map<number, CodeTotal> {
  return new Map(codes.map((code) => [code.id, code]));
}
