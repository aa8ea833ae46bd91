/** The report on keywords in the catalogue. */

import { keywordBars } from '../../report/figures/word-bars.ts';
import { keywordsTable } from '../../report/keywords.ts';
import { report } from './report.ts';
import { shownAs } from './shown.ts';

export const keywordsReport = report({
  method: 'reports.keywords',
  name: 'keywords',
  title: 'Keywords',
  view: shownAs('table'),
  tables: (result) => [keywordsTable(result)],
  figures: (result, _view, look) => [keywordBars(result, result.groupA, result.groupB, look)],
});
