/** Passages of codes: the passages of a filter, listed under the codes that bring them up. */

import { countPassages, passagesByTouch } from '../../shared/analysis/query/coded-passages.ts';
import type { SourcePassages } from '../../shared/analysis/query/evaluate.ts';
import {
  type VisitPassage,
  visitOwnRanges,
  visitTouchedPassages,
} from '../../shared/analysis/query/passages-by-code.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { readCodebook } from '../store/codes.ts';
import type { ReadableDb } from '../store/database.ts';
import type { Found, PassageGroups } from './passage-groups.ts';

/** One group a code in codebook order; those of a query that no coding touches come last. */
export function groupsOfCodes(db: ReadableDb, { passages, codings: readCodings, isQuery }: Found): PassageGroups {
  const { codes, orderOf } = readCodebook(db);
  const codings = readCodings();
  const visitAll = (visit: VisitPassage) =>
    isQuery ? visitTouchedPassages(codings, passages, visit) : visitOwnRanges(codings, visit);
  const counts = new Map<number, number>();
  visitAll((code) => counts.set(code, (counts.get(code) ?? 0) + 1));
  const uncoded = isQuery ? passagesByTouch(codings, passages, false) : [];
  const groups = codes.map(({ id, path }) => ({ id, name: path, count: counts.get(id) ?? 0 }));
  return {
    groups: [...groups, { id: null, name: 'no code', count: countPassages(uncoded) }],
    passagesOf: (places) => {
      const lists = new PassageLists(places);
      visitAll((code, source, start, end) => lists.add(orderOf.get(code as CodeId)!, source, start, end));
      return lists.finish().set(codes.length, uncoded);
    },
  };
}

/** Gathers passages that come in the order of sources and texts. */
class PassageLists {
  private readonly lists: Map<number, { source: number; offsets: number[] }[]>;

  /** Passages of other groups are passed over. */
  constructor(places: Iterable<number>) {
    this.lists = new Map(Array.from(places, (place) => [place, []]));
  }

  add(place: number, source: number, start: number, end: number): void {
    const list = this.lists.get(place);
    if (!list) return;
    const last = list.at(-1);
    if (last?.source === source) last.offsets.push(start, end);
    else list.push({ source, offsets: [start, end] });
  }

  finish(): Map<number, readonly SourcePassages[]> {
    const packed = (lists: { source: number; offsets: number[] }[]) =>
      lists.map(({ source, offsets }) => ({ source, passages: Int32Array.from(offsets) }));
    return new Map([...this.lists].map(([place, lists]) => [place, packed(lists)]));
  }
}
