/** Saturation as lines: different codes so far, and new codes of each source. */

import type { Saturation } from '../../analysis/saturation-result.ts';
import type { Figure, Look } from './figure.ts';
import { lineChart } from './line-chart.ts';
import type { Mark } from './mark.ts';

/** One place a source, in order; the `data-key` of a point is the source's id, with ` new` behind it for new codes. */
export function saturationLines({ sources, order }: Saturation, look: Look): Figure {
  const points = (countAt: (place: number) => number, words: string, key: string): Mark[] =>
    sources.map(({ id, source }, place) => {
      const value = countAt(place);
      return { value, key: `${id}${key}`, title: `${place + 1}. ${source}: ${value} ${words}` };
    });
  return lineChart(
    {
      key: 'saturation',
      title: 'Codes by source',
      measure: 'different codes',
      kind: 'count',
      axis: order === 'coding' ? 'sources in the order of coding' : 'sources in the order of import',
      places: sources.map((_, place) => ({ label: String(place + 1), at: place })),
      series: [
        { name: 'codes so far', points: points((place) => sources[place]!.cumulative, 'codes so far', '') },
        { name: 'new codes', points: points((place) => sources[place]!.newCodes.length, 'new codes', ' new') },
      ],
    },
    look,
  );
}
