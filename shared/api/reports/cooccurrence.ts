/** The co-occurrence report in the catalogue. */

import { z } from 'zod';
import { cooccurrencePairsTable } from '../../report/cooccurrence.ts';
import { cooccurrenceMatrixTable, measureShown } from '../../report/cooccurrence-matrix.ts';
import { MEASURES, type MeasureKey } from '../../report/measure-catalogue.ts';
import { report } from './report.ts';

const measure = z.enum(MEASURES.map(({ key }) => key) as [MeasureKey, ...MeasureKey[]]);

export const cooccurrenceReport = report({
  method: 'reports.cooccurrence',
  name: 'cooccurrence',
  title: 'Co-occurrence',
  view: z.strictObject({ shape: z.enum(['matrix', 'list']).default('matrix'), measure: measure.default('n') }),
  tables: (result, { shape, measure }) => [
    shape === 'matrix'
      ? cooccurrenceMatrixTable(result, measureShown(measure, result))
      : cooccurrencePairsTable(result),
  ],
  figures: () => [],
});
