/** Keywords as a table or as bars: what belongs to A, to B, and how far they differ. */

import type { KeyOf, Keywords } from '../../../shared/analysis/words/keywords-result.ts';
import type { Figure } from '../../../shared/report/figures/figure.ts';
import type { Table } from '../../../shared/report/table.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FigureView } from '../figure.tsx';
import { ListTable } from '../list-table.tsx';

export interface KeywordListProps {
  readonly result: Keywords;
  readonly table: Table;
  readonly figure: Figure | undefined;
  readonly shown: 'table' | 'figure';
  /** A row of the result, and the side whose occurrences are wanted. */
  readonly onOpen: (row: number, side: KeyOf) => void;
}

/** First columns of A's figures, of B's, and of those that compare them. */
const [A, B, COMPARED] = [2, 5, 8];

export function KeywordList({ result, table, figure, shown, onOpen }: KeywordListProps) {
  if (result.keywords.length === 0) {
    return (
      <EmptyState title="Nothing stands there that often">
        Lower the number of occurrences, or choose fewer stop words or another filter.
      </EmptyState>
    );
  }
  const sideOf = (row: number, column: number): KeyOf => {
    if (column >= A && column < COMPARED) return column < B ? 'a' : 'b';
    return result.keywords[row]!.keyOf;
  };
  if (shown === 'figure')
    return figure && <FigureView figure={figure} onOpen={(key) => onOpen(Number(key), sideOf(Number(key), 0))} />;
  return (
    <ListTable
      table={table}
      widthOf={(column) => (column === 0 ? 184 : column < A ? 60 : 80)}
      headingLines={2}
      beginsGroup={(column) => [A, B, COMPARED].includes(column)}
      onOpen={(row, column) => onOpen(row, sideOf(row, column))}
    />
  );
}
