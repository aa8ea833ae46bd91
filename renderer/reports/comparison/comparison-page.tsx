/** The comparison: where two groups converge and diverge, as dots with intervals or as a table. */

import type { Comparison } from '../../../shared/analysis/comparison-result.ts';
import type { Params } from '../../../shared/api/contract.ts';
import type { Code } from '../../../shared/model/code.ts';
import type { Filtered } from '../../../shared/report/statement.ts';
import type { Table } from '../../../shared/report/table.ts';
import { useQuery } from '../../api/use-query.ts';
import { Choice, Switcher } from '../../ui/choice.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { CodePicker } from '../code-picker.tsx';
import { FigureView } from '../figure.tsx';
import { GroupPicker } from '../group-picker.tsx';
import { ReportFrame } from '../report-frame.tsx';
import type { ReportProps } from '../report-props.ts';
import { ReportTable } from '../report-table.tsx';
import { SubCodesBox } from '../sub-codes-box.tsx';
import { useFigures } from '../use-figures.ts';
import { useReport } from '../use-report.ts';
import { FIRST_OF_GROUP, passagesOfRow, passagesOfTheme } from './comparison-passages.ts';

const CODERS = [
  { value: 'pooled', label: 'pooled', hint: 'a paragraph counts once, whoever coded it' },
  { value: 'each', label: 'each', hint: 'a paragraph counts once for every coder' },
] as const;

const SHOWN = [
  { value: 'figure', label: 'Figure' },
  { value: 'table', label: 'Table' },
] as const;

export function ComparisonPage(props: ReportProps<'reports.comparison'>) {
  const { a, b } = props.params;
  const params = a && b ? { ...props.params, a, b } : null;
  const state = useReport('reports.comparison', params, props.view);
  const codes = useQuery('codes.list', {}).data ?? [];
  const { data: result, tables } = state;
  return (
    <ReportFrame state={state} params={params} choices={<ComparisonChoices {...props} codes={codes} />}>
      {params === null && (
        <EmptyState title="Choose two groups">
          A and B may each be a case, the sources with a value, or the passages of a code. Their themes are compared.
        </EmptyState>
      )}
      {params && result && tables[0] && <Shown {...props} {...{ params, result, codes }} table={tables[0]} />}
    </ReportFrame>
  );
}

interface ShownProps extends ReportProps<'reports.comparison'> {
  readonly params: Params<'reports.comparison'>;
  readonly result: Filtered<Comparison>;
  readonly table: Table;
  readonly codes: readonly Code[];
}

function Shown({ params, view, onPassages, result, table, codes }: ShownProps) {
  const [figure] = useFigures('reports.comparison', result, view);
  if (view.shown === 'figure') {
    const open = (key: string) => onPassages(passagesOfTheme(result, params, Number(key)));
    return figure && <FigureView figure={figure} onOpen={open} />;
  }
  return (
    <ReportTable
      table={table}
      codes={codes}
      widthOf={(column) => (column === 0 ? 240 : table.columns[column]!.kind === 'text' ? 168 : 96)}
      headingLines={2}
      beginsGroup={(column) => Object.values(FIRST_OF_GROUP).includes(column)}
      onOpen={(row, column) => {
        const opened = passagesOfRow(result, params, row, column);
        if (opened) onPassages(opened);
      }}
    />
  );
}

interface ComparisonChoicesProps extends ReportProps<'reports.comparison'> {
  readonly codes: readonly Code[];
}

function ComparisonChoices({ params, onParams, view, onView, codes }: ComparisonChoicesProps) {
  const { coders = 'pooled', withSubCodes = false } = params;
  return (
    <>
      <GroupPicker label="A" value={params.a} onChange={(a) => onParams({ a: a as never })} />
      <GroupPicker label="B" value={params.b} onChange={(b) => onParams({ b: b as never })} />
      <CodePicker
        label="Themes"
        codes={codes}
        value={params.codes ?? null}
        onChange={(value) => onParams({ codes: value ? [...value] : undefined })}
      />
      <SubCodesBox value={withSubCodes} onChange={(value) => onParams({ withSubCodes: value })} />
      <Choice label="Coders" value={coders} options={CODERS} onChange={(value) => onParams({ coders: value })} />
      <Switcher label="Shown" value={view.shown} options={SHOWN} onChange={(shown) => onView({ shown })} />
    </>
  );
}
