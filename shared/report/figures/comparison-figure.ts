/** The comparison as dots with intervals: how much more each theme is of one group than of the other. */

import type { Comparison } from '../../analysis/comparison-result.ts';
import { isCounted, rankedThemes, verdictInWords } from '../comparison.ts';
import type { Filtered } from '../statement.ts';
import { dotsAndIntervals } from './dots-and-intervals.ts';
import type { Figure, Look } from './figure.ts';

/** Themes of which enough was counted, in the order of the table; a row's key is the theme's id. */
export function comparisonFigure(result: Filtered<Comparison>, look: Look): Figure {
  const { a, b } = result.groups;
  return dotsAndIntervals(
    {
      key: 'comparison',
      title: `Comparison: ${a} and ${b}`,
      measure: `log odds ratio, 95 % interval: right, more in ${a}; left, in ${b}`,
      kind: 'number',
      reference: { value: 0, label: 'alike in both' },
      rows: rankedThemes(result)
        .filter(isCounted)
        .map((theme) => {
          const { id, code, logOddsRatio, low, high } = theme;
          return {
            label: code,
            value: logOddsRatio,
            low,
            high,
            key: String(id),
            verdict: verdictInWords(theme),
          };
        }),
    },
    look,
  );
}
