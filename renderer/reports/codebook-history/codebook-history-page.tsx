/** The history of the codebook: what happened to each code, when and by whom. */

import { useQuery } from '../../api/use-query.ts';
import { DateField } from '../../ui/date-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListTable } from '../list-table.tsx';
import { ReportFrame } from '../report-frame.tsx';
import type { ReportProps } from '../report-props.ts';
import { useReport } from '../use-report.ts';
import { passagesOfPresent } from './code-passages.ts';

const WIDTHS: Readonly<Record<string, number>> = { at: 128, by: 80, code: 192, event: 128 };

export function CodebookHistoryPage({ params, onParams, view, onPassages }: ReportProps<'reports.codebookHistory'>) {
  const state = useReport('reports.codebookHistory', params, view);
  const codes = useQuery('codes.list', {}).data ?? [];
  const { data: result, tables } = state;
  const table = tables[0];
  const choices = (
    <>
      <DateField label="Since (UTC)" value={params.since} onChange={(since) => onParams({ since })} />
      <DateField label="Before (UTC)" value={params.before} onChange={(before) => onParams({ before })} />
    </>
  );
  return (
    <ReportFrame state={state} params={params} choices={choices}>
      {result?.events.length === 0 && (
        <EmptyState title="No change of the codebook">
          What happens to codes from now on is listed here: their births, new names and texts, moves, merges and splits.
        </EmptyState>
      )}
      {table && result && result.events.length > 0 && (
        <ListTable
          table={table}
          widthOf={(column) => WIDTHS[table.columns[column]!.key] ?? 230}
          lines={3}
          onOpen={(row) => {
            const { code, other } = result.events[row]!;
            const opened = passagesOfPresent(codes, [code, other]);
            if (opened) onPassages(opened);
          }}
        />
      )}
    </ReportFrame>
  );
}
