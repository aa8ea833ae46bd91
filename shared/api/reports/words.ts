/** The report on words in the catalogue. */

import { wordBars } from '../../report/figures/word-bars.ts';
import { wordsTable } from '../../report/words.ts';
import { report } from './report.ts';
import { shownAs } from './shown.ts';

export const wordsReport = report({
  method: 'reports.words',
  name: 'words',
  title: 'Words',
  view: shownAs('table'),
  tables: (result) => [wordsTable(result)],
  figures: (result, _view, look) => [wordBars(result, look)],
});
