/** Which hits are to be coded: all but some, or some alone. */

import type { SourceId } from '../../shared/model/ids.ts';

export interface HitRange {
  readonly source: SourceId;
  readonly start: number;
  readonly end: number;
}

export interface ChosenHits {
  /** Whether a hit is chosen unless it is one of `others`, or the other way round. */
  readonly all: boolean;
  readonly others: ReadonlyMap<string, HitRange>;
}

export const ALL_HITS: ChosenHits = { all: true, others: new Map() };
export const NO_HITS: ChosenHits = { all: false, others: new Map() };

export function isChosen({ all, others }: ChosenHits, hit: HitRange): boolean {
  return others.has(keyOf(hit)) !== all;
}

/** With this hit taken out or in. */
export function toggleHit({ all, others }: ChosenHits, { source, start, end }: HitRange): ChosenHits {
  const hit = { source, start, end };
  const next = new Map(others);
  if (!next.delete(keyOf(hit))) next.set(keyOf(hit), hit);
  return { all, others: next };
}

/** With all of these hits in, or all of them out. */
export function chooseHits({ all, others }: ChosenHits, hits: Iterable<HitRange>, isIn: boolean): ChosenHits {
  const next = new Map(others);
  for (const { source, start, end } of hits) {
    const hit = { source, start, end };
    if (isIn === all) next.delete(keyOf(hit));
    else next.set(keyOf(hit), hit);
  }
  return { all, others: next };
}

/** What is chosen among the hits of one source. */
export function chosenIn({ all, others }: ChosenHits, source: SourceId): ChosenHits {
  return { all, others: new Map([...others].filter(([, hit]) => hit.source === source)) };
}

export function countChosen({ all, others }: ChosenHits, total: number): number {
  return all ? total - others.size : others.size;
}

/** As the contract takes it; undefined for every hit. */
export function hitsParam({ all, others }: ChosenHits): { only: HitRange[] } | { except: HitRange[] } | undefined {
  if (all && others.size === 0) return undefined;
  return all ? { except: [...others.values()] } : { only: [...others.values()] };
}

function keyOf({ source, start, end }: HitRange): string {
  return `${source} ${start} ${end}`;
}
