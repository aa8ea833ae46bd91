/** The report on words near a code in the catalogue. */

import { keywordBars } from '../../report/figures/word-bars.ts';
import { wordsNearTable } from '../../report/keywords.ts';
import { report } from './report.ts';
import { shownAs } from './shown.ts';

export const wordsNearReport = report({
  method: 'reports.wordsNear',
  name: 'words-near',
  title: 'Words near a code',
  view: shownAs('table'),
  tables: (result) => [wordsNearTable(result)],
  figures: (result, _view, look) => [keywordBars(result, 'near', 'the rest', look)],
});
