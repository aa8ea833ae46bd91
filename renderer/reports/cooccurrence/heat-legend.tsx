/** The legend of a heat map: from nothing, or from the lowest possible figure, to the largest. */

import { formatNumber } from '../../../shared/report/number-format.ts';
import type { Table } from '../../../shared/report/table.ts';

export interface HeatLegendProps {
  readonly table: Table;
  /** The magnitude that gets the full colour. */
  readonly most: number;
  /** Whether it says what a cell leads to. */
  readonly withHint: boolean;
}

export function HeatLegend({ table, most, withHint }: HeatLegendProps) {
  const kind = table.columns[1]?.kind ?? 'count';
  const isSigned = table.rows.some((row) => row.some((cell) => typeof cell === 'number' && cell < 0));
  return (
    <p className="heat-legend">
      {isSigned && (
        <>
          {formatNumber(-most, kind)} <span className="heat-scale heat-scale-below" aria-hidden />
        </>
      )}
      0 <span className="heat-scale" aria-hidden /> {formatNumber(most, kind)}
      {withHint && <span className="heat-note">Choose a cell to read its passages.</span>}
    </p>
  );
}
