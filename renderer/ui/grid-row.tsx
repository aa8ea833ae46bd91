/** One row of a large table; drawn again only when its own cells change. */

// biome-ignore-all lint/a11y/useSemanticElements: rows and cells are placed freely, which table elements are not made for

import { memo, type ReactNode } from 'react';
import type { GridCell } from './grid-keys.ts';

export interface GridRowProps {
  /** Of the table: its cells are `ID-ROW-COLUMN`. */
  readonly id: string;
  readonly row: number;
  readonly top: number;
  readonly height: number;
  /** Columns in view, without the first. */
  readonly columns: readonly number[];
  /** Left edges of the columns, and at the end the full width. */
  readonly edges: readonly number[];
  /** Column of the active cell where it is in this row. */
  readonly active: number | null;
  readonly cell: (row: number, column: number) => ReactNode;
  readonly cellClass: (row: number, column: number) => string;
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { id, row, top, height, columns, edges, active, cell, cellClass } = props;
  return (
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={row + 2}
      className="grid-row"
      style={{ top, width: edges.at(-1), height }}
    >
      {[0, ...columns].map((column) => (
        <div
          key={column}
          id={`${id}-${row}-${column}`}
          {...placeInGrid(row, column)}
          className={`grid-cell ${cellClass(row, column)}`}
          data-active={column === active}
          style={{ width: edges[column + 1]! - edges[column]!, left: edges[column] }}
        >
          {cell(row, column)}
        </div>
      ))}
    </div>
  );
});

function placeInGrid(row: number, column: number) {
  const role = column === 0 ? 'rowheader' : 'gridcell';
  return { role, 'aria-colindex': column + 1, 'data-row': row, 'data-column': column };
}

/** The cell that an element lies in. */
export function cellOfElement(element: Element): GridCell | undefined {
  const cell = element.closest<HTMLElement>('[data-row]');
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined;
}
