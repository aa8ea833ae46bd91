/** The crosstab as a heat map: codes by values, shaded by share or by how far a count lies from what is expected. */

import type { Crosstab } from '../../analysis/crosstab-result.ts';
import type { Filtered } from '../statement.ts';
import type { Figure, Look } from './figure.ts';
import { heatMap } from './heat-map.ts';

export type CrosstabShading = 'columnShare' | 'residual';

const MEASURES = {
  columnShare: { title: 'share of units with the code', kind: 'fraction' },
  residual: { title: 'adjusted residual, above or below what is expected', kind: 'number' },
} as const;

/** Codes that are present somewhere; a cell's key is the code's id and the number of the value, `11 0`. */
export function crosstabFigure(result: Filtered<Crosstab>, shading: CrosstabShading, look: Look): Figure {
  const { by, codes, unit, values } = result;
  const { title, kind } = MEASURES[shading];
  const shown = codes.filter(({ n }) => n > 0);
  return heatMap(
    {
      key: 'crosstab',
      title: `Codes by ${by}`,
      measure: `${title}; unit: ${unit}`,
      kind,
      rows: shown.map(({ code }) => code),
      columns: values.map(({ value }) => value),
      cells: shown.map(({ id, cells }) =>
        cells.map((cell, group) => ({ value: cell[shading], key: `${id} ${group}` })),
      ),
    },
    look,
  );
}
