/** The frequency report: how often and how widely each code is applied. */

import { useQuery } from '../../api/use-query.ts';
import { Choice } from '../../ui/choice.tsx';
import { ReportFrame } from '../report-frame.tsx';
import type { ReportProps } from '../report-props.ts';
import { SubCodesBox } from '../sub-codes-box.tsx';
import { useReport } from '../use-report.ts';
import { FrequencyGrid } from './frequency-grid.tsx';
import { passagesOfCell } from './frequency-passages.ts';

const ATTRIBUTE = 'attribute: ';

export function FrequencyPage({ params, onParams, view, onPassages }: ReportProps<'reports.frequency'>) {
  const { by, withSubCodes = false, filter = {} } = params;
  const state = useReport('reports.frequency', params, view);
  const codes = useQuery('codes.list', {}).data ?? [];
  const coders = useQuery('coders.list', {}).data ?? [];
  const sources = useQuery('sources.list', {}).data ?? [];
  const attributes = useQuery('attributes.list', {}).data ?? [];
  const splits = [
    { value: '', label: 'nothing' },
    { value: 'coder', label: 'coder' },
    ...attributes.map(({ name }) => ({ value: ATTRIBUTE + name, label: name })),
  ];
  const split = by === undefined || by === 'coder' ? (by ?? '') : ATTRIBUTE + by.attribute;
  const splitBy = (value: string) =>
    onParams({
      by: value === '' ? undefined : value === 'coder' ? value : { attribute: value.slice(ATTRIBUTE.length) },
    });
  const { data: result, tables } = state;
  const table = tables[0];
  return (
    <ReportFrame
      state={state}
      params={params}
      choices={
        <>
          <Choice label="Split by" value={split} options={splits} onChange={splitBy} />
          <SubCodesBox value={withSubCodes} onChange={(value) => onParams({ withSubCodes: value })} />
        </>
      }
    >
      {table && result && (
        <FrequencyGrid
          table={table}
          result={result}
          codes={codes}
          onOpen={(row, column) => onPassages(passagesOfCell(result, { codes, coders, sources, filter }, row, column))}
        />
      )}
    </ReportFrame>
  );
}
