/** The comparison report in the catalogue. */

import { z } from 'zod';
import { comparisonTable } from '../../report/comparison.ts';
import { comparisonFigure } from '../../report/figures/comparison-figure.ts';
import { report } from './report.ts';

export const comparisonReport = report({
  method: 'reports.comparison',
  name: 'compare',
  title: 'Comparison',
  view: z.strictObject({ shown: z.enum(['figure', 'table']).default('figure') }),
  tables: (result) => [comparisonTable(result)],
  figures: (result, _, look) => [comparisonFigure(result, look)],
});
