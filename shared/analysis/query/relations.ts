/** Relations: the passages that lie within, enclose or overlap one of some others. */

import type { PlaceOperator } from '../../model/query.ts';
import { NO_PASSAGES, type PassageList, selectPassages } from './passage-list.ts';

/** Those of `passages` that stand in the relation to at least one of `others`. O(n log n) for both together. */
export function selectByPlace(operator: PlaceOperator, passages: PassageList, others: PassageList): PassageList {
  if (others.length === 0) return NO_PASSAGES;
  return selectPassages(passages, PLACE_TESTS[operator](others));
}

/** Whether a passage stands in a relation to one of the others. */
export type PlaceTest = (start: number, end: number) => boolean;

/** A test for each relation to `others`, made in O(n), answered in O(log n). */
export const PLACE_TESTS: Readonly<Record<PlaceOperator, (others: PassageList) => PlaceTest>> = {
  within: (others) => {
    const reach = furthestEnds(others);
    return (start, end) => {
      const before = countStartingBefore(others, start + 1);
      return before > 0 && reach[before - 1]! >= end;
    };
  },
  encloses: (others) => {
    const nearest = nearestEnds(others);
    return (start, end) => {
      const first = countStartingBefore(others, start);
      return first < nearest.length && nearest[first]! <= end;
    };
  },
  overlaps: (others) => {
    const reach = furthestEnds(others);
    return (start, end) => {
      const before = countStartingBefore(others, end);
      return before > 0 && reach[before - 1]! > start;
    };
  },
};

/** Number of passages that start before `offset`. O(log n). */
export function countStartingBefore(list: PassageList, offset: number): number {
  let low = 0;
  let high = list.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[2 * middle]! >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** For each passage the largest end among it and all before it. */
function furthestEnds(list: PassageList): Int32Array {
  const ends = new Int32Array(list.length >> 1);
  for (let i = 0; i < ends.length; i++) ends[i] = Math.max(list[2 * i + 1]!, i > 0 ? ends[i - 1]! : 0);
  return ends;
}

/** For each passage the smallest end among it and all after it. */
function nearestEnds(list: PassageList): Int32Array {
  const ends = new Int32Array(list.length >> 1);
  for (let i = ends.length - 1; i >= 0; i--) {
    ends[i] = Math.min(list[2 * i + 1]!, i + 1 < ends.length ? ends[i + 1]! : list[2 * i + 1]!);
  }
  return ends;
}
