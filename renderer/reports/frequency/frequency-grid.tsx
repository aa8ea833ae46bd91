/** The table of frequencies: codes as a tree, figures to the right, a bar for the number of codings. */

import type { CSSProperties, ReactNode } from 'react';
import type { Frequency } from '../../../shared/analysis/frequency-result.ts';
import { type Code, namesOfPath } from '../../../shared/model/code.ts';
import { formatCell } from '../../../shared/report/number-format.ts';
import type { Table } from '../../../shared/report/table.ts';
import { Swatch } from '../../codebook/code-name.tsx';
import { Grid } from '../../ui/grid.tsx';
import { beginsGroup, type FrequencyColumns, groupOfColumn } from './frequency-columns.ts';

export interface FrequencyGridProps {
  readonly table: Table;
  readonly columns: FrequencyColumns;
  readonly result: Frequency;
  readonly codes: readonly Code[];
  readonly onOpen: (row: number, column: number) => void;
}

const CODE_WIDTH = 288;
const BAR_WIDTH = 168;
const FIGURE_WIDTH = 92;
const RATE_WIDTH = 160;

export function FrequencyGrid({ table, columns, result, codes, onOpen }: FrequencyGridProps) {
  const colours = new Map(codes.map(({ path, colour }) => [path, colour]));
  const most = Math.max(1, ...result.codes.map(({ codings }) => codings));
  const hasBar = (column: number) => column === 1 && table.columns[1]?.key === 'codings';
  const widths = table.columns.map((_, column) =>
    column === 0
      ? CODE_WIDTH
      : hasBar(column)
        ? BAR_WIDTH
        : table.columns[column]!.kind === 'count'
          ? FIGURE_WIDTH
          : RATE_WIDTH,
  );
  const heading = (column: number): ReactNode => {
    const group = groupOfColumn(column, columns);
    const words = table.columns[column]!.heading;
    if (group === null) return words;
    const name = result.groups[group]!;
    return (
      <span className="frequency-head" title={words}>
        <span className="ellipsis">{name}</span>
        {words.slice(name.length + 2)}
      </span>
    );
  };
  const cell = (row: number, column: number): ReactNode => {
    const value = table.rows[row]![column]!;
    const path = String(table.rows[row]![0]);
    if (column === 0) return <CodeCell path={path} colour={colours.get(path)} />;
    const words = formatCell(value, table.columns[column]!.kind);
    if (!hasBar(column) || row >= result.codes.length) return words;
    const bar = { '--share': Number(value) / most, '--code': colours.get(path) } as CSSProperties;
    return (
      <>
        <span className="frequency-bar" style={bar} />
        {words}
      </>
    );
  };
  return (
    <Grid
      label={table.title}
      rowCount={table.rows.length}
      columnWidths={widths}
      rowHeight={28}
      headingHeight={result.by === null ? 32 : 48}
      heading={heading}
      cell={cell}
      headingClass={(column) => (column > 0 ? 'grid-figure' : '')}
      cellClass={(row, column) => classOf(table, columns, row, column)}
      onAction={onOpen}
    />
  );
}

function classOf(table: Table, columns: FrequencyColumns, row: number, column: number): string {
  const names = [];
  if (column > 0) names.push('grid-figure');
  if (table.rows[row]![column] === 0) names.push('grid-zero');
  if (row === table.rows.length - 1) names.push('grid-total');
  if (beginsGroup(column, columns)) names.push('grid-group');
  return names.join(' ');
}

/** The total's row has no code, hence no colour. */
function CodeCell({ path, colour }: { readonly path: string; readonly colour: string | undefined }) {
  const names = namesOfPath(path);
  return (
    <span className="code-cell" title={path} style={{ paddingLeft: (names.length - 1) * 14 }}>
      {colour && <Swatch colour={colour} />}
      <span className="ellipsis">{names.at(-1)}</span>
    </span>
  );
}
