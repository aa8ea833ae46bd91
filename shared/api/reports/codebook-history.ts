/** The history of the codebook in the catalogue. */

import { codebookHistoryTable } from '../../report/codebook-history.ts';
import { ONE_VIEW, report } from './report.ts';

export const codebookHistoryReport = report({
  method: 'reports.codebookHistory',
  name: 'codebook-history',
  title: 'History of the codebook',
  view: ONE_VIEW,
  tables: (result) => [codebookHistoryTable(result)],
  figures: () => [],
});
