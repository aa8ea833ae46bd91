/** A report's table whose rows are words, sources or events: texts to the left, figures to the right, zeros faint. */

import { formatCell } from '../../shared/report/number-format.ts';
import type { Table } from '../../shared/report/table.ts';
import { Grid } from '../ui/grid.tsx';
import './list-table.css';

export interface ListTableProps {
  readonly table: Table;
  readonly widthOf: (column: number) => number;
  /** Lines that a row has room for. */
  readonly lines?: 1 | 3;
  /** Lines of the headings. */
  readonly headingLines?: 1 | 2;
  /** Whether a column begins a group of columns. */
  readonly beginsGroup?: (column: number) => boolean;
  readonly onOpen: (row: number, column: number) => void;
}

const LINE = 18;

export function ListTable(props: ListTableProps) {
  const { table, widthOf, lines = 1, headingLines = 1, beginsGroup = () => false, onOpen } = props;
  const { columns, rows, title } = table;
  const isText = (column: number) => columns[column]!.kind === 'text';
  const cell = (row: number, column: number) => {
    const words = formatCell(rows[row]![column]!, columns[column]!.kind);
    if (!isText(column)) return words;
    return (
      <span className={lines === 1 ? 'ellipsis' : 'list-lines'} title={words}>
        {words}
      </span>
    );
  };
  const classOf = (row: number, column: number) => {
    const value = rows[row]![column]!;
    const isFaint = value === 0 || value === null;
    return [!isText(column) && 'grid-figure', isFaint && 'grid-zero', beginsGroup(column) && 'grid-group']
      .filter(Boolean)
      .join(' ');
  };
  return (
    <Grid
      label={title}
      rowCount={rows.length}
      columnWidths={columns.map((_, column) => widthOf(column))}
      rowHeight={10 + lines * LINE}
      headingHeight={14 + headingLines * LINE}
      heading={(column) => (
        <span className="list-head" title={columns[column]!.formula}>
          {columns[column]!.heading}
        </span>
      )}
      cell={cell}
      headingClass={(column) => (isText(column) ? '' : 'grid-figure')}
      cellClass={classOf}
      onAction={onOpen}
    />
  );
}
