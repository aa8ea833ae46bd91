/** A cell of a heat map: one hue for what is above 0 and another for what is below, the figure printed in it. */

import type { CSSProperties } from 'react';
import { OUT_OF_RANGE } from '../../../shared/report/cooccurrence.ts';
import { formatCell } from '../../../shared/report/number-format.ts';
import type { Table } from '../../../shared/report/table.ts';

export interface HeatCellProps {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  /** The magnitude that gets the full colour. */
  readonly most: number;
}

/** An undefined figure is drawn as a dot and read out as undefined. */
export function HeatCell({ table, row, column, most }: HeatCellProps) {
  const value = table.rows[row]![column]!;
  const words = formatCell(value, table.columns[column]!.kind);
  const title = `${table.rows[row]![0]} × ${table.columns[column]!.heading}: ${words}`;
  if (value === null) {
    return (
      <span className="heat heat-undefined" title={title}>
        <span aria-hidden>·</span>
        <span className="visually-hidden">{words}</span>
      </span>
    );
  }
  const share = typeof value === 'number' && most > 0 ? Math.abs(value) / most : 0;
  return (
    <span className={classOf(value)} title={title} style={{ '--share': share } as CSSProperties}>
      {value === OUT_OF_RANGE ? <OutOfRange /> : words.replace(/^(-?)0\./, '$1.')}
    </span>
  );
}

/** The largest magnitude in a table. */
export function mostIn(table: Table): number {
  let most = 0;
  for (const row of table.rows)
    for (const cell of row) if (typeof cell === 'number') most = Math.max(most, Math.abs(cell));
  return most;
}

function classOf(value: string | number): string {
  if (value === 0) return 'heat heat-zero';
  return typeof value === 'number' && value < 0 ? 'heat heat-below' : 'heat';
}

/** The words do not fit into a cell; they are in its tooltip and in the notes. */
function OutOfRange() {
  return (
    <>
      <span aria-hidden>&gt; 1</span>
      <span className="visually-hidden">{OUT_OF_RANGE}</span>
    </>
  );
}
