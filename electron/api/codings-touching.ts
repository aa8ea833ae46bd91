/** Codings that touch a passage: all that share a character with it, whoever made them. */

import type { Coding } from '../../shared/model/coding.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { codingsOfSource } from '../store/codings.ts';
import type { ReadableDb } from '../store/database.ts';

/** Codings that are kept in memory at once, about. */
const MOST_KEPT = 200_000;

interface KeptCodings {
  /** Ordered by start, then by end. */
  readonly codings: readonly Coding[];
  /** For each coding the furthest end among it and all before it. */
  readonly reach: readonly number[];
}

/** Reads each source's codings once, as long as they are few enough to be kept. They come in the order of the text. */
export function codingsTouchingReader(db: ReadableDb): (source: SourceId, range: TextRange) => Coding[] {
  const known = new Map<SourceId, KeptCodings>();
  let kept = 0;
  const read = (source: SourceId): KeptCodings => {
    const codings = codingsOfSource(db, source);
    let furthest = 0;
    const reach = codings.map(({ end }) => (furthest = Math.max(furthest, end)));
    if (kept + codings.length > MOST_KEPT) {
      known.clear();
      kept = 0;
    }
    known.set(source, { codings, reach });
    kept += codings.length;
    return { codings, reach };
  };
  return (source, { start, end }) => {
    const { codings, reach } = known.get(source) ?? read(source);
    const from = firstAt(reach.length, (i) => reach[i]! > start);
    const to = firstAt(codings.length, (i) => codings[i]!.start >= end);
    return codings.slice(from, to).filter((coding) => coding.end > start);
  };
}

/** The first number at which `holds` does, where it then holds for all later ones too; `length` where there is none. */
function firstAt(length: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
