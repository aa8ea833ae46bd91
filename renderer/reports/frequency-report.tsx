/** The frequency report: how often and how widely each code is applied. */

import { useMemo } from 'react';
import { frequencyTable } from '../../shared/report/frequency.ts';
import { useQuery, useSteadyQuery } from '../api/use-query.ts';
import { Choice } from '../ui/choice.tsx';
import { FrequencyGrid } from './frequency-grid.tsx';
import { passagesOfCell } from './frequency-passages.ts';
import { codingFilterOf, describeFilter } from './report-filter.ts';
import { ReportFrame } from './report-frame.tsx';
import { byAttribute, type ReportProps, splitOf } from './report-settings.ts';
import { SubCodesBox } from './sub-codes-box.tsx';

export function FrequencyReport({ settings, onChange, passages, onPassages }: ReportProps) {
  const { by, withSubCodes, filter } = settings;
  const split = splitOf(by);
  const state = useSteadyQuery('reports.frequency', {
    withSubCodes,
    filter: codingFilterOf(filter) as never,
    ...(split && { by: split }),
  });
  const result = state.data;
  const codes = useQuery('codes.list', {}).data ?? [];
  const coders = useQuery('coders.list', {}).data ?? [];
  const sources = useQuery('sources.list', {}).data ?? [];
  const attributes = useQuery('attributes.list', {}).data ?? [];
  const words = describeFilter(filter, { sources, coders });
  const table = useMemo(() => result && frequencyTable(result, words), [result, words]);
  const splits = [
    { value: '', label: 'nothing' },
    { value: 'coder', label: 'coder' },
    ...attributes.map(({ name }) => ({ value: byAttribute(name), label: name })),
  ];
  return (
    <ReportFrame
      settings={settings}
      onChange={onChange}
      state={state}
      table={table}
      passages={passages}
      onPassages={onPassages}
      choices={
        <>
          <Choice label="Split by" value={by} options={splits} onChange={(value) => onChange({ by: value })} />
          <SubCodesBox value={withSubCodes} onChange={(value) => onChange({ withSubCodes: value })} />
        </>
      }
    >
      {table && result && (
        <FrequencyGrid
          table={table}
          result={result}
          codes={codes}
          onOpen={(row, column) =>
            onPassages(passagesOfCell(result, { codes, coders, sources, filter: codingFilterOf(filter) }, row, column))
          }
        />
      )}
    </ReportFrame>
  );
}
