/** Pair figures: every measure of a pair from its counts. */

import type { PairFigures } from './cooccurrence-result.ts';
import { cCoefficient, conditional, dice, jaccard, lift, logLikelihood, type PresenceTable, phi } from './measures.ts';

/** What is counted for a pair at `overlap` and `near`. */
export interface CodingCounts {
  readonly n: number;
  readonly na: number;
  readonly nb: number;
  readonly aTouching: number;
  readonly bTouching: number;
  /** Characters covered by both, by A, by B. */
  readonly characters: number;
  readonly charactersOfA: number;
  readonly charactersOfB: number;
}

/** The figures at `overlap` and `near`: those that need a table of units are undefined. */
export function figuresOfCodings(counts: CodingCounts): PairFigures {
  const { n, na, nb, aTouching, bTouching, characters, charactersOfA, charactersOfB } = counts;
  const { c, outOfRange } = cCoefficient(n, na, nb);
  return {
    n,
    na,
    nb,
    aTouching,
    bTouching,
    characters,
    c,
    cOutOfRange: outOfRange,
    jaccard: jaccard(characters, charactersOfA, charactersOfB),
    dice: dice(characters, charactersOfA, charactersOfB),
    pAGivenB: conditional(bTouching, nb),
    pBGivenA: conditional(aTouching, na),
    lift: null,
    phi: null,
    logLikelihood: null,
    p: null,
  };
}

/** The figures at units of text: those that need codings or characters are undefined. */
export function figuresOfUnits(table: PresenceTable): PairFigures {
  const { n, na, nb } = table;
  const { c, outOfRange } = cCoefficient(n, na, nb);
  const likelihood = logLikelihood(table);
  return {
    n,
    na,
    nb,
    aTouching: null,
    bTouching: null,
    characters: null,
    c,
    cOutOfRange: outOfRange,
    jaccard: jaccard(n, na, nb),
    dice: dice(n, na, nb),
    pAGivenB: conditional(n, nb),
    pBGivenA: conditional(n, na),
    lift: lift(table),
    phi: phi(table),
    logLikelihood: likelihood === null ? null : likelihood.g2,
    p: likelihood === null ? null : likelihood.p,
  };
}

/** The figures of two codes that never meet; `units` is `null` at `overlap` and `near`. */
export function figuresWithoutMeeting(na: number, nb: number, units: number | null): PairFigures {
  if (units !== null) return figuresOfUnits({ n: 0, na, nb, units });
  const none = { n: 0, aTouching: 0, bTouching: 0, characters: 0 };
  // Shares of no common characters are 0 whatever each code covers, as long as it covers any: a coding covers some.
  return figuresOfCodings({ ...none, na, nb, charactersOfA: na, charactersOfB: nb });
}

/** The same figures with the two codes exchanged. Written out: spreading copies takes ten times as long. */
export function exchanged(figures: PairFigures): PairFigures {
  return {
    n: figures.n,
    na: figures.nb,
    nb: figures.na,
    aTouching: figures.bTouching,
    bTouching: figures.aTouching,
    characters: figures.characters,
    c: figures.c,
    cOutOfRange: figures.cOutOfRange,
    jaccard: figures.jaccard,
    dice: figures.dice,
    pAGivenB: figures.pBGivenA,
    pBGivenA: figures.pAGivenB,
    lift: figures.lift,
    phi: figures.phi,
    logLikelihood: figures.logLikelihood,
    p: figures.p,
  };
}
