/** The comparison of co-occurrences in the catalogue. */

import { z } from 'zod';
import { COMPARABLE_MEASURES } from '../../analysis/cooccurrence-comparison.ts';
import { comparedMeasure, comparisonListTable, comparisonMatrixTables } from '../../report/cooccurrence-comparison.ts';
import { comparisonHeatMaps } from '../../report/cooccurrence-comparison-figures.ts';
import { report } from './report.ts';

export const cooccurrenceComparisonReport = report({
  method: 'reports.cooccurrenceComparison',
  name: 'cooccurrence-comparison',
  title: 'Co-occurrence compared',
  view: z.strictObject({
    shape: z.enum(['matrix', 'list']).default('matrix'),
    measure: z.enum(COMPARABLE_MEASURES).default('jaccard'),
  }),
  tables: (result, { shape, measure }) => {
    const shown = comparedMeasure(measure, result);
    return shape === 'matrix' ? comparisonMatrixTables(result, shown) : [comparisonListTable(result, shown)];
  },
  figures: (result, { measure }, look) => comparisonHeatMaps(result, comparedMeasure(measure, result), look),
});
