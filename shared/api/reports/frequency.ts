/** The frequency report in the catalogue. */

import { frequencyTable } from '../../report/frequency.ts';
import { ONE_VIEW, report } from './report.ts';

export const frequencyReport = report({
  method: 'reports.frequency',
  name: 'frequency',
  title: 'Frequency',
  view: ONE_VIEW,
  tables: (result) => [frequencyTable(result)],
  figures: () => [],
});
