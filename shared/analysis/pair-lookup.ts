/** Pair lookup: the figures of any two codes of a co-occurrence, also of those that never meet. */

import { PATH_SEPARATOR } from '../model/code.ts';
import type { CodeTotal, Cooccurrence, PairFigures } from './cooccurrence-result.ts';
import { exchanged, figuresWithoutMeeting } from './pair-figures.ts';

/** Finds figures with `a` as A; `null` for a code with itself or with one above or below it, which are never paired. */
export function pairLookup({ pairs, units }: Cooccurrence): (a: CodeTotal, b: CodeTotal) => PairFigures | null {
  const found = new Map(pairs.map((pair) => [`${pair.aId} ${pair.bId}`, pair]));
  return (a, b) => {
    if (isWithin(a.code, b.code) || isWithin(b.code, a.code)) return null;
    const pair = found.get(`${a.id} ${b.id}`);
    if (pair) return pair;
    const turned = found.get(`${b.id} ${a.id}`);
    return turned ? exchanged(turned) : figuresWithoutMeeting(a.n, b.n, units);
  };
}

function isWithin(path: string, above: string): boolean {
  return path === above || path.startsWith(above + PATH_SEPARATOR);
}
