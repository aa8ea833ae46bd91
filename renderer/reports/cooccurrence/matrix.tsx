/** The matrix of a co-occurrence as a heat map: one hue, the figure printed in the cell. */

import { type CSSProperties, useMemo } from 'react';
import type { Cooccurrence } from '../../../shared/analysis/cooccurrence-result.ts';
import { type Code, namesOfPath } from '../../../shared/model/code.ts';
import { OUT_OF_RANGE } from '../../../shared/report/cooccurrence.ts';
import { formatCell } from '../../../shared/report/number-format.ts';
import type { Cell, Table } from '../../../shared/report/table.ts';
import { Swatch } from '../../codebook/code-name.tsx';
import { Grid } from '../../ui/grid.tsx';
import { HeatLegend } from './heat-legend.tsx';
import './matrix.css';

export interface MatrixProps {
  readonly table: Table;
  readonly result: Cooccurrence;
  readonly codes: readonly Code[];
  /** Ids of the row's and the column's code. */
  readonly onOpen: (a: number, b: number) => void;
}

const CODE_WIDTH = 232;
const COUNT_WIDTH = 36;
const FIGURE_WIDTH = 52;

export function Matrix({ table, result, codes, onOpen }: MatrixProps) {
  const colours = new Map(codes.map(({ path, colour }) => [path, colour]));
  const isCount = table.columns[1]?.kind === 'count';
  const widths = useMemo(
    () => table.columns.map((_, column) => (column === 0 ? CODE_WIDTH : isCount ? COUNT_WIDTH : FIGURE_WIDTH)),
    [table, isCount],
  );
  const most = useMemo(() => mostIn(table), [table]);
  const valueAt = (row: number, column: number) => table.rows[row]![column]!;
  const name = (path: string) => (
    <>
      <Swatch colour={colours.get(path) ?? ''} />
      <span className="ellipsis">{namesOfPath(path).at(-1)}</span>
    </>
  );
  return (
    <>
      <HeatLegend most={most} kind={table.columns[1]?.kind ?? 'count'} />
      <Grid
        label={table.title}
        rowCount={table.rows.length}
        columnWidths={widths}
        rowHeight={24}
        headingHeight={176}
        heading={(column) =>
          column === 0 ? (
            table.columns[0]!.heading
          ) : (
            <span className="matrix-head" title={table.columns[column]!.heading}>
              {name(table.columns[column]!.heading)}
            </span>
          )
        }
        cell={(row, column) =>
          column === 0 ? (
            <span
              className="code-cell"
              title={String(valueAt(row, 0))}
              style={{ paddingLeft: indentOf(valueAt(row, 0)) }}
            >
              {name(String(valueAt(row, 0)))}
            </span>
          ) : (
            <HeatCell table={table} row={row} column={column} most={most} />
          )
        }
        headingClass={(column) => (column > 0 ? 'matrix-column' : '')}
        cellClass={(_row, column) => (column === 0 ? '' : 'matrix-cell')}
        onAction={(row, column) => {
          const [a, b] = [result.rows[row]!, result.columns[column - 1]];
          if (b !== undefined && valueAt(row, column) !== null) onOpen(a, b);
        }}
      />
    </>
  );
}

function indentOf(path: Cell): number {
  return (namesOfPath(String(path)).length - 1) * 12;
}

interface HeatCellProps {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly most: number;
}

/** An undefined figure is drawn as a dot and read out as undefined. */
function HeatCell({ table, row, column, most }: HeatCellProps) {
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
  const share = typeof value === 'number' && most > 0 ? Math.max(0, value) / most : 0;
  return (
    <span
      className={value === 0 ? 'heat heat-zero' : 'heat'}
      title={title}
      style={{ '--share': share } as CSSProperties}
    >
      {value === OUT_OF_RANGE ? <OutOfRange /> : words.replace(/^0\./, '.')}
    </span>
  );
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

/** The largest figure, which gets the full colour. */
function mostIn(table: Table): number {
  let most = 0;
  for (const row of table.rows) for (const cell of row) if (typeof cell === 'number' && cell > most) most = cell;
  return most;
}
