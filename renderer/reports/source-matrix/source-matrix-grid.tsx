/** The grid of a source matrix: sources down, attributes and codes across. */

import type { SourceMatrix } from '../../../shared/analysis/source-matrix-result.ts';
import { type Code, namesOfPath } from '../../../shared/model/code.ts';
import { formatCell } from '../../../shared/report/number-format.ts';
import type { Table } from '../../../shared/report/table.ts';
import { Swatch } from '../../codebook/code-name.tsx';
import { Grid } from '../../ui/grid.tsx';
import './source-matrix.css';

export interface SourceMatrixGridProps {
  readonly table: Table;
  readonly result: SourceMatrix;
  readonly codes: readonly Code[];
  /** Places of the source and the code in the result; `null` for all codes. */
  readonly onOpen: (source: number, code: number | null) => void;
}

const SOURCE_WIDTH = 232;
const ATTRIBUTE_WIDTH = 128;
const CODE_WIDTH = 44;
/** Numbers of characters need more room than a 1. */
const BROAD_CODE_WIDTH = 64;

export function SourceMatrixGrid({ table, result, codes, onOpen }: SourceMatrixGridProps) {
  const colours = new Map<number, string>(codes.map(({ id, colour }) => [id, colour]));
  const firstCode = 1 + result.attributes.length;
  const isCode = (column: number) => column >= firstCode;
  const broad = result.cells === 'characters' || result.cells === 'words';
  const widths = table.columns.map((_, column) => {
    if (column === 0) return SOURCE_WIDTH;
    if (!isCode(column)) return ATTRIBUTE_WIDTH;
    return broad ? BROAD_CODE_WIDTH : CODE_WIDTH;
  });
  const heading = (column: number) => {
    const { heading: words } = table.columns[column]!;
    if (!isCode(column)) return <span className="ellipsis">{words}</span>;
    const { id, code } = result.codes[column - firstCode]!;
    return (
      <span className="source-matrix-head" title={code}>
        <Swatch colour={colours.get(id) ?? ''} />
        <span className="ellipsis">{words === code ? namesOfPath(code).at(-1) : words}</span>
      </span>
    );
  };
  const cell = (row: number, column: number) => {
    const value = table.rows[row]![column]!;
    if (isCode(column)) return formatCell(value, 'count');
    const words = value === null ? '' : String(value);
    return (
      <span className="ellipsis" title={words}>
        {words}
      </span>
    );
  };
  return (
    <Grid
      label={table.title}
      rowCount={table.rows.length}
      columnWidths={widths}
      rowHeight={28}
      headingHeight={200}
      heading={heading}
      cell={cell}
      headingClass={(column) => (isCode(column) ? 'source-matrix-column' : '')}
      cellClass={(row, column) => {
        if (!isCode(column)) return '';
        return table.rows[row]![column] === 0 ? 'grid-figure grid-zero' : 'grid-figure';
      }}
      onAction={(row, column) => {
        if (!isCode(column)) onOpen(row, null);
        else if (table.rows[row]![column] !== 0) onOpen(row, column - firstCode);
      }}
    />
  );
}
