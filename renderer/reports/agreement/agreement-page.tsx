/** The agreement report: figures and intervals of how far coders decide alike, and the passages on which they differ. */

import type { Agreement } from '../../../shared/analysis/agreement/agreement-result.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import type { Table } from '../../../shared/report/table.ts';
import { useQuery } from '../../api/use-query.ts';
import { FigureView } from '../figure.tsx';
import { ReportFrame } from '../report-frame.tsx';
import type { ReportProps } from '../report-props.ts';
import { ReportTable } from '../report-table.tsx';
import { useFigures } from '../use-figures.ts';
import { useReport } from '../use-report.ts';
import { AgreementChoices } from './agreement-choices.tsx';
import { Disagreements } from './disagreements.tsx';
import { useDisagreements } from './disagreements-query.ts';

export function AgreementPage(props: ReportProps<'reports.agreement'>) {
  const { params, view, onView } = props;
  const isListing = view.shown === 'disagreements';
  const state = useReport('reports.agreement', isListing ? null : params, view);
  const found = useDisagreements(params, view);
  const codes = useQuery('codes.list', {}).data ?? [];
  const [figure] = useFigures('reports.agreement', state.data, view);
  const { data: result, tables } = state;
  const table = tables[view.table] ?? tables[0];
  const openCode = (code: CodeId | null) => onView({ shown: 'disagreements', listed: 'all', code, passage: 0 });
  const choices = <AgreementChoices {...props} tables={tables} counts={found.data} />;
  return (
    <ReportFrame state={state} params={params} table={isListing ? undefined : table} choices={choices}>
      {isListing && <Disagreements found={found} view={view} onGo={(passage) => onView({ passage })} />}
      {figure && view.shown === 'figure' && (
        <FigureView figure={figure} onOpen={(key) => openCode(Number(key) as CodeId)} />
      )}
      {table && result && view.shown === 'table' && (
        <ReportTable
          table={table}
          codes={codes}
          widthOf={(column) => (table.columns[column]!.kind === 'text' ? 240 : 108)}
          headingLines={2}
          onOpen={(row) => openCode(codeOfRow(result, table, row))}
        />
      )}
    </ReportFrame>
  );
}

/** `null` for a row of all codes together. */
function codeOfRow({ codes }: Agreement, { rows }: Table, row: number): CodeId | null {
  return (codes.find(({ code }) => code === rows[row]![0])?.id ?? null) as CodeId | null;
}
