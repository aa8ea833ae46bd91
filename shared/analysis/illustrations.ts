/** Illustrations: which passages of a code are quoted where there is room for few. */

import { type CodingColumns, slicesBySource } from './coding-columns.ts';
import { touchingCodes } from './touching-codes.ts';

/** A coding by its place in the columns, with the distinct codes that touch it, its own included. */
export interface Candidate {
  readonly place: number;
  readonly touching: readonly number[];
}

/**
 * For each of these sets of codes, at most `most` passages of different sources: those that most codes outside the set
 * touch; among equal ones those whose length is nearest the middle length of all passages of the set; then the first.
 * No text stands for two of the sets while one has another to show. Cost: pairs of codings that overlap.
 */
export function chooseIllustrations(
  codings: CodingColumns,
  sets: readonly ReadonlySet<number>[],
  most: number,
): Candidate[][] {
  const candidates = sets.map((): Candidate[] => []);
  for (const slice of slicesBySource(codings)) {
    const touching = touchingCodes(codings, slice);
    for (let place = slice.from; place < slice.to; place++) {
      for (const [set, codes] of sets.entries()) {
        if (codes.has(codings.code[place]!)) candidates[set]!.push({ place, touching: touching[place - slice.from]! });
      }
    }
  }
  const shown: number[] = [];
  return candidates.map((ofSet, set) => {
    const ranked = rank(codings, ofSet, sets[set]!);
    const fresh = ranked.filter(({ place }) => !shown.some((other) => overlap(codings, place, other)));
    const chosen = oneASource(codings, fresh.length > 0 ? fresh : ranked).slice(0, most);
    shown.push(...chosen.map(({ place }) => place));
    return chosen;
  });
}

function rank(codings: CodingColumns, candidates: readonly Candidate[], set: ReadonlySet<number>): Candidate[] {
  const lengthOf = ({ place }: Candidate) => codings.end[place]! - codings.start[place]!;
  const lengths = candidates.map(lengthOf).sort((a, b) => a - b);
  const middle = lengths[lengths.length >> 1] ?? 0;
  const richness = ({ touching }: Candidate) => touching.filter((code) => !set.has(code)).length;
  return candidates.toSorted(
    (a, b) =>
      richness(b) - richness(a) || Math.abs(lengthOf(a) - middle) - Math.abs(lengthOf(b) - middle) || a.place - b.place,
  );
}

function oneASource(codings: CodingColumns, ranked: readonly Candidate[]): Candidate[] {
  const sources = new Set<number>();
  return ranked.filter(({ place }) => {
    const source = codings.source[place]!;
    return !sources.has(source) && sources.add(source);
  });
}

function overlap(codings: CodingColumns, one: number, other: number): boolean {
  return (
    codings.source[one] === codings.source[other] &&
    codings.start[one]! < codings.end[other]! &&
    codings.start[other]! < codings.end[one]!
  );
}
