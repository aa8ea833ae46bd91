/** The codebook as of a moment in the catalogue. */

import { codebookAsOfTable } from '../../report/codebook-history.ts';
import { ONE_VIEW, report } from './report.ts';

export const codebookAsOfReport = report({
  method: 'reports.codebookAsOf',
  name: 'codebook-as-of',
  title: 'Codebook as of a date',
  view: ONE_VIEW,
  tables: (result) => [codebookAsOfTable(result)],
  figures: () => [],
});
