/** The codebook as it stood at the end of a day. */

import { useQuery } from '../../api/use-query.ts';
import { DateField } from '../../ui/date-field.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ListTable } from '../list-table.tsx';
import { ReportFrame } from '../report-frame.tsx';
import type { ReportProps } from '../report-props.ts';
import { useReport } from '../use-report.ts';
import { passagesOfPresent } from './code-passages.ts';

const WIDTHS: Readonly<Record<string, number>> = { code: 184, colour: 72 };

export function CodebookAsOfPage(props: ReportProps<'reports.codebookAsOf'>) {
  const { onParams, view, onPassages } = props;
  const { at } = props.params;
  const params = at === undefined ? null : { ...props.params, at };
  const state = useReport('reports.codebookAsOf', params, view);
  const codes = useQuery('codes.list', {}).data ?? [];
  const { data: result, tables } = state;
  const table = tables[0];
  const day = typeof at === 'string' ? at.slice(0, 10) : undefined;
  return (
    <ReportFrame
      state={state}
      params={params}
      choices={
        <DateField
          label="Date (UTC)"
          value={day}
          onChange={(chosen) => onParams({ at: chosen } as typeof props.params)}
        />
      }
    >
      {params === null && (
        <EmptyState title="Choose a date">
          The codebook is shown as it stood at the end of that day, with the names and definitions of that time.
        </EmptyState>
      )}
      {params && table && result && result.codes.length > 0 && (
        <ListTable
          table={table}
          lines={3}
          widthOf={(column) => WIDTHS[table.columns[column]!.key] ?? 208}
          onOpen={(row) => {
            const opened = passagesOfPresent(codes, [result.codes[row]!.id]);
            if (opened) onPassages(opened);
          }}
        />
      )}
    </ReportFrame>
  );
}
