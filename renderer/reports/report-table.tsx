/** A report's table on screen: codes with their colours, figures to the right, zeros faint, every row leading on. */

import type { ReactNode } from 'react';
import { type Code, namesOfPath } from '../../shared/model/code.ts';
import { formatCell } from '../../shared/report/number-format.ts';
import type { Table } from '../../shared/report/table.ts';
import { Swatch } from '../codebook/code-name.tsx';
import { Grid } from '../ui/grid.tsx';
import './list-table.css';

export interface ReportTableProps {
  /** The first column holds codes' paths; a row without a code is a total. */
  readonly table: Table;
  readonly codes: readonly Code[];
  /** Whether the rows are in codebook order, and so are shown as a tree. */
  readonly asTree?: boolean;
  readonly widthOf: (column: number) => number;
  /** What a heading is; the words of the table, in as many lines, where it is left out. */
  readonly heading?: (column: number) => ReactNode;
  /** Lines of the headings. */
  readonly headingLines?: 1 | 2;
  /** Whether a column begins a group of columns. */
  readonly beginsGroup?: (column: number) => boolean;
  readonly onOpen: (row: number, column: number) => void;
}

const LINE = 18;

export function ReportTable(props: ReportTableProps) {
  const { table, codes, asTree = false, widthOf, headingLines = 1, beginsGroup = () => false, onOpen } = props;
  const { columns, rows, title } = table;
  const colours = new Map(codes.map(({ path, colour }) => [path, colour]));
  const heading = props.heading ?? ((column: number) => <span className="list-head">{columns[column]!.heading}</span>);
  const isText = (column: number) => columns[column]!.kind === 'text';
  const cell = (row: number, column: number): ReactNode => {
    const value = rows[row]![column]!;
    if (column === 0) return <CodeCell path={String(value)} colours={colours} asTree={asTree} />;
    const words = formatCell(value, columns[column]!.kind);
    return isText(column) ? (
      <span className="ellipsis" title={words}>
        {words}
      </span>
    ) : (
      words
    );
  };
  const classOf = (row: number, column: number) => {
    const value = rows[row]![column]!;
    return [
      !isText(column) && 'grid-figure',
      (value === 0 || value === null) && 'grid-zero',
      !colours.has(String(rows[row]![0])) && 'grid-total',
      beginsGroup(column) && 'grid-group',
    ]
      .filter(Boolean)
      .join(' ');
  };
  return (
    <Grid
      label={title}
      rowCount={rows.length}
      columnWidths={columns.map((_, column) => widthOf(column))}
      rowHeight={28}
      headingHeight={14 + headingLines * LINE}
      heading={(column) => <span title={columns[column]!.formula}>{heading(column)}</span>}
      cell={cell}
      headingClass={(column) => (isText(column) ? '' : 'grid-figure')}
      cellClass={classOf}
      onAction={onOpen}
    />
  );
}

interface CodeCellProps {
  readonly path: string;
  readonly colours: ReadonlyMap<string, string>;
  readonly asTree: boolean;
}

function CodeCell({ path, colours, asTree }: CodeCellProps) {
  const names = namesOfPath(path);
  const colour = colours.get(path);
  return (
    <span className="code-cell" title={path} style={{ paddingLeft: asTree ? (names.length - 1) * 14 : 0 }}>
      {colour && <Swatch colour={colour} />}
      <span className="ellipsis">{names.at(-1)}</span>
    </span>
  );
}
