/** Agreement figures: those of one code after the other, and then of all of them together. */

import type { Agreement, AgreementRow, CodeAgreement, PairAgreement } from './agreement-result.ts';
import { agreementRow, meanRow, pairRows } from './agreement-rows.ts';
import type { CodeCounts } from './code-counter.ts';
import { type PairCounts, widthOf } from './pair-counts.ts';
import type { ResampledFigures } from './resampled-figures.ts';
import { unitizingDisagreement } from './unitizing-alpha.ts';

export interface FiguresToMake {
  /** Names of the coders. */
  readonly coders: readonly string[];
  readonly units: number;
  readonly sources: number;
  /** `null` without intervals. */
  readonly resampled: ResampledFigures | null;
  /** Whether the unitizing alpha has intervals, where there are any. */
  readonly unitizing: boolean;
}

interface CodeFigures extends AgreementRow {
  readonly present: readonly number[];
  readonly pairs: readonly PairAgreement[];
}

export class AgreementSum {
  private readonly figures: FiguresToMake;
  private readonly once: Uint8Array;
  private readonly counts: Float64Array;
  private readonly disagreement = { observed: 0, expected: 0 };

  constructor(figures: FiguresToMake) {
    this.figures = figures;
    this.once = new Uint8Array(figures.sources).fill(1);
    this.counts = new Float64Array(widthOf(figures.coders.length));
  }

  addCode({ counts, byCluster, unitization }: CodeCounts): CodeFigures {
    const { coders, units, resampled, unitizing } = this.figures;
    const decisions: PairCounts = { coders: coders.length, units, counts };
    const disagreement = unitizingDisagreement(unitization, this.once);
    for (const [i, count] of counts.entries()) this.counts[i]! += count;
    this.disagreement.observed += disagreement.observed;
    this.disagreement.expected += disagreement.expected;
    return {
      ...agreementRow(decisions, disagreement, resampled?.addCode(byCluster, unitizing ? unitization : null) ?? null),
      present: Array.from(counts.subarray(0, coders.length)),
      pairs: pairRows(decisions, coders),
    };
  }

  /** `overall` pools all decisions of the codes that were added; `mean` is that of their figures. */
  ofAll(codes: readonly CodeAgreement[]): Pick<Agreement, 'overall' | 'mean' | 'pairs'> {
    const { coders, units, resampled } = this.figures;
    const all: PairCounts = { coders: coders.length, units: units * codes.length, counts: this.counts };
    return {
      overall: agreementRow(all, this.disagreement, resampled?.overall() ?? null),
      mean: meanRow(codes, resampled?.mean() ?? null),
      pairs: pairRows(all, coders),
    };
  }
}
