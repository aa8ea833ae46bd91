/** Distances: the passages that are followed or preceded by one of some others, or near it. */

import type { DistanceOperator } from '../../model/query.ts';
import { firstEndingAfter, firstStartingFrom, type RangeList } from '../../text/range-list.ts';
import { NO_PASSAGES, type PassageList, selectPassages } from './passage-list.ts';
import { countStartingBefore, PLACE_TESTS, type PlaceTest } from './relations.ts';

/** How far apart passages may lie; `units` is `null` where characters are counted. */
export interface Reach {
  readonly distance: number;
  readonly units: RangeList | null;
}

/**
 * Those of `passages` with one of `others` at most so far away, on the side that the operator names; `near` takes both
 * sides, and others that overlap. O(n log n) for all together.
 */
export function selectByDistance(
  operator: DistanceOperator,
  passages: PassageList,
  others: PassageList,
  reach: Reach,
): PassageList {
  if (others.length === 0) return NO_PASSAGES;
  return selectPassages(passages, DISTANCE_TESTS[operator](others, reach));
}

const DISTANCE_TESTS: Readonly<Record<DistanceOperator, (others: PassageList, reach: Reach) => PlaceTest>> = {
  // The distance grows with the gap: looking at the nearest one on a side is enough.
  followedBy: (others, reach) => (_, end) => {
    const next = countStartingBefore(others, end);
    return 2 * next < others.length && isReached(reach, end, others[2 * next]!);
  },
  precededBy: (others, reach) => {
    const ends = others.filter((_, i) => i % 2 === 1).sort();
    return (start) => {
      const before = countUpTo(ends, start);
      return before > 0 && isReached(reach, ends[before - 1]!, start);
    };
  },
  near: (others, reach) => {
    const isFollowed = DISTANCE_TESTS.followedBy(others, reach);
    const isPreceded = DISTANCE_TESTS.precededBy(others, reach);
    const isOverlapping = PLACE_TESTS.overlaps(others);
    return (start, end) => isFollowed(start, end) || isPreceded(start, end) || isOverlapping(start, end);
  },
};

function isReached({ distance, units }: Reach, from: number, to: number): boolean {
  return (units === null ? to - from : unitsWithin(units, from, to)) <= distance;
}

/** Number of units that lie wholly in `[from, to)`. O(log n). */
function unitsWithin(units: RangeList, from: number, to: number): number {
  return Math.max(0, firstEndingAfter(units, to) - firstStartingFrom(units, from));
}

/** Number of ascending `offsets` that are at most `most`. O(log n). */
function countUpTo(offsets: Int32Array, most: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! > most) high = middle;
    else low = middle + 1;
  }
  return low;
}
