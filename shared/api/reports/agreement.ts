/** The agreement report in the catalogue. */

import { z } from 'zod';
import { AGREEMENT_KEYS } from '../../analysis/agreement/statistics.ts';
import { agreementIntervalsTable, agreementPairsTable, agreementTable, comparedTable } from '../../report/agreement.ts';
import { agreementFigure } from '../../report/figures/agreement-figure.ts';
import { code } from '../parameters.ts';
import { report } from './report.ts';

export const agreementReport = report({
  method: 'reports.agreement',
  name: 'agreement',
  title: 'Agreement',
  /** `table` is the place of the table shown; `listed`, `code` and `passage` are of the disagreements: which, and where in them. */
  view: z.strictObject({
    shown: z.enum(['table', 'figure', 'disagreements']).default('table'),
    table: z.int().min(0).default(0),
    statistic: z.enum(AGREEMENT_KEYS).default('alpha'),
    listed: z.enum(['open', 'settled', 'all']).default('open'),
    code: code.nullable().default(null),
    passage: z.int().min(0).default(0),
  }),
  tables: (result) => [
    agreementTable(result),
    ...(result.resampling.drawn === null ? [] : [agreementIntervalsTable(result)]),
    agreementPairsTable(result),
    comparedTable(result),
  ],
  figures: (result, { statistic }, look) => [agreementFigure(result, statistic, look)],
});
