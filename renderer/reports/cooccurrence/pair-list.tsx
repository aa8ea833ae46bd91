/** The pairs of codes that meet as a ranked list; a click on a heading ranks by its figure. */

import { type ReactNode, useMemo, useState } from 'react';
import type { Cooccurrence } from '../../../shared/analysis/cooccurrence-result.ts';
import { type Code, namesOfPath } from '../../../shared/model/code.ts';
import { formatCell } from '../../../shared/report/number-format.ts';
import type { Table } from '../../../shared/report/table.ts';
import { Swatch } from '../../codebook/code-name.tsx';
import { Grid } from '../../ui/grid.tsx';
import { rankRows } from '../rank-rows.ts';

export interface PairListProps {
  readonly table: Table;
  readonly result: Pick<Cooccurrence, 'codes'>;
  readonly codes: readonly Code[];
  readonly onOpen: (a: number, b: number) => void;
}

const CODE_WIDTH = 208;
const FIGURE_WIDTH = 88;

export function PairList({ table, result, codes, onOpen }: PairListProps) {
  const [rankedBy, setRankedBy] = useState('n');
  // The table keeps its own order where the figure that was ranked by is not among its columns.
  const ranked = table.columns.findIndex(({ key }) => key === rankedBy);
  const colours = new Map(codes.map(({ path, colour }) => [path, colour]));
  const ids = new Map(result.codes.map(({ id, code }) => [code, id]));
  const rows = useMemo(() => (ranked < 0 ? table.rows : rankRows(table.rows, ranked)), [table, ranked]);
  const widths = table.columns.map(({ kind, heading }) => (kind === 'text' ? CODE_WIDTH : figureWidth(heading)));
  const cell = (row: number, column: number): ReactNode => {
    const value = rows[row]![column]!;
    if (table.columns[column]!.kind !== 'text') return formatCell(value, table.columns[column]!.kind);
    const path = String(value);
    return (
      <span className="code-cell" title={path}>
        <Swatch colour={colours.get(path) ?? ''} />
        <span className="ellipsis">{namesOfPath(path).at(-1)}</span>
      </span>
    );
  };
  return (
    <Grid
      label={table.title}
      rowCount={rows.length}
      columnWidths={widths}
      rowHeight={28}
      headingHeight={32}
      heading={(column) => (
        <span title={table.columns[column]!.formula}>
          {table.columns[column]!.heading}
          {column === ranked && ' ↓'}
        </span>
      )}
      cell={cell}
      headingClass={(column) => (table.columns[column]!.kind === 'text' ? '' : 'grid-figure')}
      cellClass={(row, column) => classOf(rows[row]![column]!, table.columns[column]!.kind)}
      onHeading={(column) => setRankedBy(table.columns[column]!.key)}
      sort={(column) => (column === ranked ? 'descending' : 'none')}
      onAction={(row) => onOpen(ids.get(String(rows[row]![0]))!, ids.get(String(rows[row]![1]))!)}
    />
  );
}

/** Wide enough for the heading, too. */
function figureWidth(heading: string): number {
  return Math.max(FIGURE_WIDTH, 16 + 7.5 * heading.length);
}

function classOf(value: unknown, kind: string): string {
  if (kind === 'text') return '';
  return value === null || value === 0 ? 'grid-figure grid-zero' : 'grid-figure';
}
