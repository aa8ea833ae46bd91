/** The log odds ratio: how much more readily something is found in one group than in another. */

import { normalQuantile } from './normal-quantile.ts';

/** Members of two groups, and how many of them have it: `inA` of `ofA`, `inB` of `ofB`. */
export interface TwoGroups {
  readonly inA: number;
  readonly ofA: number;
  readonly inB: number;
  readonly ofB: number;
}

export interface LogOddsRatio {
  readonly estimate: number;
  /** The ends of the 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Whether 0.5 was added to each cell. */
  readonly corrected: boolean;
}

const REACH = normalQuantile(0.975);

/**
 * ln(a d / (b c)) with a = inA, b = ofA - inA, c = inB, d = ofB - inB; above 0 where A has it more readily, 0 where both
 * have it alike. Wald's 95 % interval: 1.96 standard errors, sqrt(1/a + 1/b + 1/c + 1/d), to each side. Where one of the
 * cells is 0, 0.5 is added to each of the four first (Haldane 1955, Anscombe 1956).
 * Undefined where a group is empty, and where nobody or everybody in both groups has it: nothing is told apart then.
 * Source: Woolf, Annals of Human Genetics 19 (1955); Agresti, Categorical Data Analysis, 3.1.1. Cost: constant.
 */
export function logOddsRatio({ inA, ofA, inB, ofB }: TwoGroups): LogOddsRatio | null {
  const having = inA + inB;
  if (ofA === 0 || ofB === 0 || having === 0 || having === ofA + ofB) return null;
  const cells = [inA, ofA - inA, inB, ofB - inB] as const;
  const corrected = cells.includes(0);
  const [a, b, c, d] = cells.map((cell) => (corrected ? cell + 0.5 : cell)) as [number, number, number, number];
  const estimate = Math.log(a / b) - Math.log(c / d);
  const reach = REACH * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
  return { estimate, low: estimate - reach, high: estimate + reach, corrected };
}
