/** The crosstab: codes by an attribute or case, as counts, as tests, or as a heat map. */

import type { Crosstab } from '../../../shared/analysis/crosstab-result.ts';
import type { Code } from '../../../shared/model/code.ts';
import type { Filtered } from '../../../shared/report/statement.ts';
import type { Table } from '../../../shared/report/table.ts';
import { useQuery } from '../../api/use-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FigureView } from '../figure.tsx';
import { ReportFrame } from '../report-frame.tsx';
import type { ReportProps } from '../report-props.ts';
import { ReportTable } from '../report-table.tsx';
import { useFigures } from '../use-figures.ts';
import { useReport } from '../use-report.ts';
import { useUsualSplit } from './crosstab-by.ts';
import { CrosstabChoices } from './crosstab-choices.tsx';
import { FIGURES_PER_VALUE, passagesOfCell, valueOfColumn } from './crosstab-passages.ts';

export function CrosstabPage(props: ReportProps<'reports.crosstab'>) {
  const { view, onPassages } = props;
  const usual = useUsualSplit();
  const by = props.params.by ?? usual;
  const params = by === undefined ? null : { ...props.params, by };
  const state = useReport('reports.crosstab', params, view);
  const codes = useQuery('codes.list', {}).data ?? [];
  const { data: result, tables } = state;
  const table = tables[0];
  const open = (code: number, value: number | null) =>
    result && onPassages(passagesOfCell(result, { codes, filter: props.params.filter ?? {} }, code, value));
  return (
    <ReportFrame state={state} params={params} choices={<CrosstabChoices {...props} by={by} codes={codes} />}>
      {by === undefined && (
        <EmptyState title="Choose what to compare by">
          A crosstab compares sources. Describe them in the list of sources, or make cases of them.
        </EmptyState>
      )}
      {by !== undefined && result && table && <Shown {...{ result, table, codes, view }} onOpen={open} />}
    </ReportFrame>
  );
}

interface ShownProps {
  readonly result: Filtered<Crosstab>;
  readonly table: Table;
  readonly codes: readonly Code[];
  readonly view: ReportProps<'reports.crosstab'>['view'];
  /** A code's place in the result, and a value's, or null for all values. */
  readonly onOpen: (code: number, value: number | null) => void;
}

function Shown({ result, table, codes, view, onOpen }: ShownProps) {
  const { shown } = view;
  const [figure] = useFigures('reports.crosstab', result, view);
  if (shown === 'figure') {
    const open = (key: string) => {
      const [id, value] = key.split(' ').map(Number);
      onOpen(
        result.codes.findIndex((code) => code.id === id),
        value!,
      );
    };
    return figure && <FigureView figure={figure} onOpen={open} />;
  }
  const ofValues = (column: number) => (shown === 'counts' ? valueOfColumn(column) : null);
  return (
    <ReportTable
      table={table}
      codes={codes}
      asTree
      widthOf={(column) => (column === 0 ? 272 : 108)}
      headingLines={shown === 'counts' ? 2 : 1}
      heading={(column) => (
        <Heading words={table.columns[column]!.heading} value={result.values[ofValues(column) ?? -1]?.value} />
      )}
      beginsGroup={(column) => shown === 'counts' && column > 1 && (column - 2) % FIGURES_PER_VALUE === 0}
      onOpen={(row, column) => row < result.codes.length && onOpen(row, ofValues(column))}
    />
  );
}

/** The value above the name of its figure. */
function Heading({ words, value }: { readonly words: string; readonly value: string | undefined }) {
  if (value === undefined) return <span className="list-head">{words}</span>;
  return (
    <span className="frequency-head" title={words}>
      <span className="ellipsis">{value}</span>
      {words.slice(value.length + 2)}
    </span>
  );
}
