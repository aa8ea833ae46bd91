/** The frequency report: how often and how widely each code is applied. */

import { readFrequencyKey } from '../../../shared/report/frequency-figures.ts';
import { useQuery } from '../../api/use-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FigureView } from '../figure.tsx';
import { ReportFrame } from '../report-frame.tsx';
import type { ReportProps } from '../report-props.ts';
import { useFigures } from '../use-figures.ts';
import { useReport } from '../use-report.ts';
import { FrequencyChoices } from './frequency-choices.tsx';
import { columnsOf, groupOfColumn } from './frequency-columns.ts';
import { FrequencyGrid } from './frequency-grid.tsx';
import { passagesOfFigure } from './frequency-passages.ts';

export function FrequencyPage(props: ReportProps<'reports.frequency'>) {
  const { params, view, onPassages } = props;
  const state = useReport('reports.frequency', params, view);
  const codes = useQuery('codes.list', {}).data ?? [];
  const coders = useQuery('coders.list', {}).data ?? [];
  const sources = useQuery('sources.list', {}).data ?? [];
  const cases = useQuery('cases.list', {}).data ?? [];
  const { data: result, tables } = state;
  const [figure] = useFigures('reports.frequency', result, view);
  const table = tables[0];
  const nouns = { codes, coders, sources, cases, filter: params.filter ?? {} };
  const columns = columnsOf(view);
  const openKey = (key: string) => {
    if (!result) return;
    const { code, group } = readFrequencyKey(key);
    onPassages(
      passagesOfFigure(
        result,
        nouns,
        result.codes.find(({ id }) => id === code),
        group,
      ),
    );
  };
  const values = result?.split === 'attribute' ? result.groups.filter((name) => name !== result.withoutValue) : [];
  const isUnordered = view.shape === 'over' && result !== undefined && result.split !== 'attribute';
  return (
    <ReportFrame state={state} params={params} choices={<FrequencyChoices {...props} values={values} />}>
      {isUnordered && (
        <EmptyState title="Over which attribute?">
          Choose an attribute under <b>Split by</b>, such as a year or a date: numbers and dates are put in order.
        </EmptyState>
      )}
      {figure && view.shape !== 'table' && <FigureView figure={figure} onOpen={openKey} />}
      {table && result && view.shape === 'table' && (
        <FrequencyGrid
          table={table}
          columns={columns}
          result={result}
          codes={codes}
          onOpen={(row, column) =>
            onPassages(passagesOfFigure(result, nouns, result.codes[row], groupOfColumn(column, columns)))
          }
        />
      )}
    </ReportFrame>
  );
}
