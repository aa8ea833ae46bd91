/** The legend of a heat map: from nothing to the largest figure. */

import { formatNumber } from '../../../shared/report/number-format.ts';
import type { ColumnKind } from '../../../shared/report/table.ts';

export interface HeatLegendProps {
  readonly most: number;
  readonly kind: ColumnKind;
}

export function HeatLegend({ most, kind }: HeatLegendProps) {
  return (
    <p className="heat-legend">
      0 <span className="heat-scale" aria-hidden /> {formatNumber(most, kind)}
      <span className="heat-note">Choose a cell to read its passages.</span>
    </p>
  );
}
