/** Relation by mode: whether dealings within an alliance are met more by cooperation, and those between alliances more by competition. */

import type { Cooccurrence } from './cooccurrence-result.ts';
import { type LogOddsRatio, logOddsRatio } from './log-odds-ratio.ts';

/** Ids of the four codes that the question is about. */
export interface ClaimCodes {
  readonly intra: number;
  readonly inter: number;
  readonly cooperation: number;
  readonly competition: number;
}

/** One relation: the units that hold it, and those of them that hold each mode. A unit may hold both. */
export interface RelationFigures {
  readonly units: number;
  readonly cooperation: number;
  readonly competition: number;
}

/**
 * - `borne out`: intra is met more often by cooperation, and inter by competition
 * - `in part`: one of the two; `not borne out`: neither
 * - `open`: one of the relations is met by no mode at all
 */
export type ClaimAnswer = 'borne out' | 'in part' | 'not borne out' | 'open';

export interface Claim {
  readonly intra: RelationFigures;
  readonly inter: RelationFigures;
  readonly answer: ClaimAnswer;
  /**
   * Of the meetings with a mode, the odds of cooperation under intra against those under inter, with a 95 % interval;
   * above 0 where intra is the more cooperative. Meetings in one unit are not independent: the interval is too narrow.
   */
  readonly logOdds: LogOddsRatio | null;
}

/** Read from a count of units with sub-codes in which the four codes are paired. */
export function answerClaim(result: Cooccurrence, codes: ClaimCodes): Claim {
  const intra = figuresOf(result, codes.intra, codes);
  const inter = figuresOf(result, codes.inter, codes);
  return {
    ...{ intra, inter },
    answer: judge(intra, inter),
    logOdds: logOddsRatio({
      inA: intra.cooperation,
      ofA: intra.cooperation + intra.competition,
      inB: inter.cooperation,
      ofB: inter.cooperation + inter.competition,
    }),
  };
}

function judge(intra: RelationFigures, inter: RelationFigures): ClaimAnswer {
  if (intra.cooperation + intra.competition === 0 || inter.cooperation + inter.competition === 0) return 'open';
  const halves = [intra.cooperation > intra.competition, inter.competition > inter.cooperation].filter(Boolean).length;
  return halves === 2 ? 'borne out' : halves === 1 ? 'in part' : 'not borne out';
}

function figuresOf(result: Cooccurrence, relation: number, codes: ClaimCodes): RelationFigures {
  const meetings = (mode: number) =>
    result.pairs.find(({ aId, bId }) => (aId === relation && bId === mode) || (aId === mode && bId === relation))?.n ??
    0;
  return {
    units: result.codes.find(({ id }) => id === relation)?.n ?? 0,
    cooperation: meetings(codes.cooperation),
    competition: meetings(codes.competition),
  };
}
