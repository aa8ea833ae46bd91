/** The saturation report in the catalogue. */

import { saturationLines } from '../../report/figures/saturation-lines.ts';
import { saturationTable } from '../../report/saturation.ts';
import { report } from './report.ts';
import { shownAs } from './shown.ts';

export const saturationReport = report({
  method: 'reports.saturation',
  name: 'saturation',
  title: 'Saturation',
  view: shownAs('figure'),
  tables: (result) => [saturationTable(result)],
  figures: (result, _view, look) => [saturationLines(result, look)],
});
