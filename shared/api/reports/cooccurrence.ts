/** The co-occurrence report in the catalogue. */

import { z } from 'zod';
import { cooccurrencePairsTable } from '../../report/cooccurrence.ts';
import { cooccurrenceHeatMap, cooccurrenceNetwork, networkMeasure } from '../../report/cooccurrence-figures.ts';
import { cooccurrenceMatrixTable, measureShown } from '../../report/cooccurrence-matrix.ts';
import { drawNetwork, usualThreshold } from '../../report/figures/network.ts';
import { layOutNetwork } from '../../report/figures/network-layout.ts';
import { MEASURES, type MeasureKey } from '../../report/measure-catalogue.ts';
import { report } from './report.ts';

const measure = z.enum(MEASURES.map(({ key }) => key) as [MeasureKey, ...MeasureKey[]]);

export const cooccurrenceReport = report({
  method: 'reports.cooccurrence',
  name: 'cooccurrence',
  title: 'Co-occurrence',
  /** `threshold` is the least value of the measure that ties two codes of the network; `null` leaves the strongest ties. */
  view: z.strictObject({
    shape: z.enum(['matrix', 'list', 'network']).default('matrix'),
    measure: measure.default('n'),
    threshold: z.number().min(0).nullable().default(null),
  }),
  tables: (result, { shape, measure }) => {
    if (shape === 'list') return [cooccurrencePairsTable(result)];
    const shown = shape === 'matrix' ? measureShown(measure, result) : networkMeasure(measure, result);
    return [cooccurrenceMatrixTable(result, shown)];
  },
  figures: (result, { shape, measure, threshold }, look) => {
    const map = cooccurrenceHeatMap(result, measure, look);
    const network = cooccurrenceNetwork(result, measure);
    const drawn = drawNetwork(network, layOutNetwork(network), threshold ?? usualThreshold(network), look);
    return shape === 'network' ? [drawn, map] : [map, drawn];
  },
});
