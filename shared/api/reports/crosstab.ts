/** The crosstab report in the catalogue. */

import { z } from 'zod';
import { crosstabTable, crosstabTestsTable } from '../../report/crosstab.ts';
import { crosstabFigure } from '../../report/figures/crosstab-figure.ts';
import { report } from './report.ts';

export const crosstabReport = report({
  method: 'reports.crosstab',
  name: 'crosstab',
  title: 'Crosstab',
  view: z.strictObject({
    /** What is seen first; also the table that comes first. */
    shown: z.enum(['counts', 'tests', 'figure']).default('counts'),
    shading: z.enum(['columnShare', 'residual']).default('columnShare'),
  }),
  tables: (result, { shown }) => {
    const counts = crosstabTable(result);
    const tests = crosstabTestsTable(result);
    return shown === 'tests' ? [tests, counts] : [counts, tests];
  },
  figures: (result, { shading }, look) => [crosstabFigure(result, shading, look)],
});
