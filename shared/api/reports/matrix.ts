/** The source matrix in the catalogue. */

import { z } from 'zod';
import { shortNamesTable, sourceMatrixTable } from '../../report/source-matrix.ts';
import { report } from './report.ts';

export const matrixReport = report({
  method: 'reports.matrix',
  name: 'matrix',
  title: 'Source × code',
  /** `names`: the table of what short names stand for, instead of the matrix. */
  view: z.strictObject({
    shape: z.enum(['matrix', 'names']).default('matrix'),
    shortNames: z.boolean().default(false),
  }),
  tables: (result, { shape, shortNames }) => [
    shape === 'names' ? shortNamesTable(result) : sourceMatrixTable(result, shortNames),
  ],
  figures: () => [],
});
