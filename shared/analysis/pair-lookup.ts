/** Pair lookup: the figures of any two codes of a co-occurrence, also of those that never meet. */

import { PATH_SEPARATOR } from '../model/code.ts';
import type { CodeTotal, Cooccurrence, Pair, PairFigures } from './cooccurrence-result.ts';
import { exchanged, figuresWithoutMeeting } from './pair-figures.ts';

/**
 * Finds figures with `a` as A; `null` for a code with itself or with one above or below it, which are never paired.
 * Built in one step a pair; a matrix of 300 codes asks 90,000 times.
 */
export function pairLookup({ pairs, units }: Cooccurrence): (a: CodeTotal, b: CodeTotal) => PairFigures | null {
  const ofRow = new Map<number, Map<number, Pair>>();
  for (const pair of pairs) {
    let ofColumn = ofRow.get(pair.aId);
    if (!ofColumn) {
      ofColumn = new Map();
      ofRow.set(pair.aId, ofColumn);
    }
    ofColumn.set(pair.bId, pair);
  }
  return (a, b) => {
    const pair = ofRow.get(a.id)?.get(b.id);
    if (pair) return pair;
    const turned = ofRow.get(b.id)?.get(a.id);
    if (turned) return exchanged(turned);
    return arePaired(a.code, b.code) ? figuresWithoutMeeting(a.n, b.n, units) : null;
  };
}

/** Whether the codes with these paths are paired: neither is the other, nor above it. */
export function arePaired(a: string, b: string): boolean {
  return a.length < b.length ? !isWithin(b, a) : !isWithin(a, b);
}

function isWithin(path: string, above: string): boolean {
  return path.startsWith(above) && (path.length === above.length || path.startsWith(PATH_SEPARATOR, above.length));
}
