/** Words as bars: the most frequent ones, and those that set two groups apart. */

import type { Keywords } from '../../analysis/words/keywords-result.ts';
import type { WordFrequency } from '../../analysis/words/word-frequency-result.ts';
import { formatNumber } from '../number-format.ts';
import { barChart } from './bar-chart.ts';
import type { Figure, Look } from './figure.ts';

/** Bars that a reader can take in at once. */
const MOST = 30;

/** The most frequent words or phrases; a bar's `data-key` is its row in the report, from 0. */
export function wordBars({ phrases, length }: WordFrequency, look: Look): Figure {
  return barChart(
    {
      key: 'words',
      title: length === 1 ? 'Most frequent words' : 'Most frequent phrases',
      measure: 'occurrences',
      kind: 'count',
      series: ['occurrences'],
      rows: phrases.slice(0, MOST).map(({ phrase, count }, row) => ({
        label: phrase,
        bars: [{ value: count, key: String(row) }],
      })),
    },
    look,
  );
}

/**
 * The most key words by their log ratio: to the right what A has more often, to the left B; half of the bars for each
 * where both have enough. A bar's `data-key` is its row in the report, from 0.
 */
export function keywordBars({ keywords }: Keywords, nameA: string, nameB: string, look: Look): Figure {
  const rows = keywords.map((word, row) => ({ word, row }));
  const [ofA, ofB] = [rows.filter(({ word }) => word.keyOf === 'a'), rows.filter(({ word }) => word.keyOf === 'b')];
  const share = Math.max(MOST / 2, MOST - ofB.length);
  const shown = [...ofA.slice(0, share), ...ofB.slice(0, MOST - Math.min(share, ofA.length))];
  return barChart(
    {
      key: 'keywords',
      title: 'Most key words',
      measure: `log ratio: right, more often in ${nameA}; left, in ${nameB}`,
      kind: 'number',
      series: ['log ratio'],
      rows: shown.map(({ word, row }) => ({
        label: word.phrase,
        bars: [
          {
            value: word.logRatio,
            key: String(row),
            title: `${word.phrase}: log ratio ${formatNumber(word.logRatio, 'number')}, G2 ${formatNumber(word.g2, 'number')}`,
          },
        ],
      })),
    },
    look,
  );
}
