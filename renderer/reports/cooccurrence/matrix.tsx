/** The matrix of a co-occurrence as a heat map: one hue, the figure printed in the cell. */

import { useMemo } from 'react';
import type { Cooccurrence } from '../../../shared/analysis/cooccurrence-result.ts';
import { type Code, namesOfPath } from '../../../shared/model/code.ts';
import type { Cell, Table } from '../../../shared/report/table.ts';
import { Swatch } from '../../codebook/code-name.tsx';
import { Grid } from '../../ui/grid.tsx';
import { HeatCell, mostIn } from './heat-cell.tsx';
import { HeatLegend } from './heat-legend.tsx';
import './matrix.css';

export interface MatrixProps {
  readonly table: Table;
  readonly result: Pick<Cooccurrence, 'rows' | 'columns'>;
  readonly codes: readonly Code[];
  /** Ids of the row's and the column's code. */
  readonly onOpen: (a: number, b: number) => void;
  /** The magnitude that gets the full colour; the largest in the table where it is left out. */
  readonly most?: number;
  /** Whether it stands beside others. */
  readonly isNarrow?: boolean;
}

const CODE_WIDTH = 232;
const NARROW_CODE_WIDTH = 144;
/** The headings stand upright. */
const HEADING = 176;
const NARROW_HEADING = 120;
const COUNT_WIDTH = 36;
const FIGURE_WIDTH = 52;

export function Matrix({ table, result, codes, onOpen, isNarrow = false, ...scale }: MatrixProps) {
  const colours = new Map(codes.map(({ path, colour }) => [path, colour]));
  const own = useMemo(() => mostIn(table), [table]);
  const most = scale.most ?? own;
  const isShort = table.columns[1]?.kind === 'count' && most < 1000;
  const widths = useMemo(
    () => table.columns.map((_, column) => widthOf(column, isShort, isNarrow)),
    [table, isShort, isNarrow],
  );
  const valueAt = (row: number, column: number) => table.rows[row]![column]!;
  const name = (path: string) => (
    <>
      <Swatch colour={colours.get(path) ?? ''} />
      <span className="ellipsis">{namesOfPath(path).at(-1)}</span>
    </>
  );
  return (
    <>
      <HeatLegend table={table} most={most} withHint={!isNarrow} />
      <Grid
        label={table.title}
        rowCount={table.rows.length}
        columnWidths={widths}
        rowHeight={24}
        headingHeight={isNarrow ? NARROW_HEADING : HEADING}
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

/** `isShort` where all figures are counts of three digits at most. */
function widthOf(column: number, isShort: boolean, isNarrow: boolean): number {
  if (column > 0) return isShort ? COUNT_WIDTH : FIGURE_WIDTH;
  return isNarrow ? NARROW_CODE_WIDTH : CODE_WIDTH;
}

function indentOf(path: Cell): number {
  return (namesOfPath(String(path)).length - 1) * 12;
}
