/** The co-occurrence report: which codes meet, under a stated unit, as a matrix, a ranked list or a network. */

import { useQuery } from '../../api/use-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ReportFrame } from '../report-frame.tsx';
import type { ReportProps } from '../report-props.ts';
import { useReport } from '../use-report.ts';
import { CooccurrenceChoices } from './cooccurrence-choices.tsx';
import { Matrix } from './matrix.tsx';
import { NetworkView } from './network-view.tsx';
import { PairList } from './pair-list.tsx';
import { passagesOfCode, passagesOfPair } from './pair-passages.ts';

export function CooccurrencePage(props: ReportProps<'reports.cooccurrence'>) {
  const { params, view, onView, onPassages } = props;
  // Only the list shows intervals, which take time.
  const counted = view.shape === 'list' ? params : { ...params, intervals: undefined };
  const state = useReport('reports.cooccurrence', counted, view);
  const codes = useQuery('codes.list', {}).data ?? [];
  const { data: result, tables } = state;
  const table = tables[0];
  const filter = params.filter ?? {};
  const openPair = (a: number, b: number) => result && onPassages(passagesOfPair(result, filter, a, b));
  const openCode = (id: number) => result && onPassages(passagesOfCode(result, codes, filter, id));
  return (
    <ReportFrame state={state} params={counted} choices={<CooccurrenceChoices {...props} />}>
      {table && result && result.pairs.length === 0 && (
        <EmptyState title="No two codes meet">
          Choose a wider unit, such as paragraph, count with sub-codes, or pool the coders.
        </EmptyState>
      )}
      {table && result && result.pairs.length > 0 && view.shape === 'matrix' && (
        <Matrix table={table} result={result} codes={codes} onOpen={openPair} />
      )}
      {table && result && result.pairs.length > 0 && view.shape === 'list' && (
        <PairList table={table} result={result} codes={codes} onOpen={openPair} />
      )}
      {result && result.pairs.length > 0 && view.shape === 'network' && (
        <NetworkView
          result={result}
          measure={view.measure}
          threshold={view.threshold}
          onThreshold={(threshold) => onView({ threshold })}
          onPair={openPair}
          onCode={openCode}
        />
      )}
    </ReportFrame>
  );
}
