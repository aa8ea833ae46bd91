/** A large table of which only what is in view is drawn: one fixed column, one fixed heading, and a cell to act on. */

// biome-ignore-all lint/a11y/useSemanticElements: rows and cells are placed freely, which table elements are not made for

import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { cellAfterKey, type GridCell } from './grid-keys.ts';
import { cellOfElement, GridRow } from './grid-row.tsx';
import { edgesOf, useGridWindow } from './grid-window.ts';
import './grid.css';

export interface GridProps {
  readonly label: string;
  readonly rowCount: number;
  /** Widths in pixels; the first column stays in view. */
  readonly columnWidths: readonly number[];
  readonly rowHeight: number;
  readonly headingHeight: number;
  readonly heading: (column: number) => ReactNode;
  /** Class of a heading beside its own. */
  readonly headingClass: (column: number) => string;
  readonly cell: (row: number, column: number) => ReactNode;
  /** Class of a cell beside its own. */
  readonly cellClass: (row: number, column: number) => string;
  readonly onHeading?: (column: number) => void;
  readonly sort?: (column: number) => 'ascending' | 'descending' | 'none';
  /** Enter or a click on a cell. */
  readonly onAction: (row: number, column: number) => void;
}

export function Grid(props: GridProps) {
  const { label, rowCount, columnWidths, rowHeight, headingHeight, cell, cellClass, onAction } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<GridCell>({ row: 0, column: 1 });
  const moved = useRef(false);
  const edges = useMemo(() => edgesOf(columnWidths), [columnWidths]);
  const view = useGridWindow(scroller, { rowCount, rowHeight, headingHeight, edges });
  const at = { row: Math.min(active.row, rowCount - 1), column: Math.min(active.column, columnWidths.length - 1) };
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    view.reveal(at);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') onAction(at.row, at.column);
    else {
      const next = cellAfterKey(event, at, { rows: rowCount, columns: columnWidths.length, page: view.page });
      if (!next) return;
      moved.current = true;
      setActive(next);
    }
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const clicked = cellOfElement(event.target as Element);
    if (!clicked) return;
    setActive(clicked);
    onAction(clicked.row, clicked.column);
  };
  const isDrawn = view.rows.includes(at.row) && (at.column === 0 || view.columns.includes(at.column));
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      aria-label={label}
      aria-rowcount={rowCount + 1}
      aria-colcount={columnWidths.length}
      aria-activedescendant={isDrawn ? `${id}-${at.row}-${at.column}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onScroll={view.onScroll}
    >
      <div role="presentation" style={{ width: edges.at(-1), height: headingHeight + rowCount * rowHeight }}>
        <HeadingRow {...props} columns={view.columns} edges={edges} />
        {view.rows.map((row) => (
          <GridRow
            key={row}
            id={id}
            row={row}
            top={headingHeight + row * rowHeight}
            height={rowHeight}
            columns={view.columns}
            edges={edges}
            active={row === at.row ? at.column : null}
            cell={cell}
            cellClass={cellClass}
          />
        ))}
      </div>
    </div>
  );
}

interface HeadingRowProps extends GridProps {
  readonly columns: readonly number[];
  readonly edges: readonly number[];
}

function HeadingRow(props: HeadingRowProps) {
  const { headingHeight, columnWidths, heading, headingClass, onHeading, sort, columns, edges } = props;
  return (
    <div role="row" tabIndex={-1} aria-rowindex={1} className="grid-heading" style={{ height: headingHeight }}>
      {[0, ...columns].map((column) => (
        <div
          key={column}
          role="columnheader"
          tabIndex={-1}
          aria-colindex={column + 1}
          aria-sort={sort?.(column) ?? 'none'}
          className={`grid-head ${headingClass(column)}`}
          style={{ width: columnWidths[column], left: edges[column] }}
        >
          {onHeading ? (
            <button type="button" tabIndex={-1} onClick={() => onHeading(column)}>
              {heading(column)}
            </button>
          ) : (
            heading(column)
          )}
        </div>
      ))}
    </div>
  );
}
