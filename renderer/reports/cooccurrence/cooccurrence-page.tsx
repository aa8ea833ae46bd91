/** The co-occurrence report: which codes meet, under a stated unit, as a matrix or as a ranked list. */

import type { Cooccurrence } from '../../../shared/analysis/cooccurrence-result.ts';
import { namesOfPath } from '../../../shared/model/code.ts';
import type { Filter } from '../../../shared/model/filter.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { useQuery } from '../../api/use-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ReportFrame } from '../report-frame.tsx';
import type { OpenedPassages, ReportProps } from '../report-props.ts';
import { useReport } from '../use-report.ts';
import { CooccurrenceChoices } from './cooccurrence-choices.tsx';
import { Matrix } from './matrix.tsx';
import { PairList } from './pair-list.tsx';

export function CooccurrencePage(props: ReportProps<'reports.cooccurrence'>) {
  const { params, view, onPassages } = props;
  const state = useReport('reports.cooccurrence', params, view);
  const codes = useQuery('codes.list', {}).data ?? [];
  const { data: result, tables } = state;
  const table = tables[0];
  const open = (a: number, b: number) =>
    result && onPassages(passagesOfPair(result, params.filter ?? {}, a as CodeId, b as CodeId));
  return (
    <ReportFrame
      state={state}
      params={params}
      choices={<CooccurrenceChoices {...props} result={result} codes={codes} />}
    >
      {table && result && result.pairs.length === 0 && (
        <EmptyState title="No two codes meet">
          Choose a wider unit, such as paragraph, count with sub-codes, or pool the coders.
        </EmptyState>
      )}
      {table && result && result.pairs.length > 0 && view.shape === 'matrix' && (
        <Matrix table={table} result={result} codes={codes} onOpen={open} />
      )}
      {table && result && result.pairs.length > 0 && view.shape === 'list' && (
        <PairList table={table} result={result} codes={codes} onOpen={open} />
      )}
    </ReportFrame>
  );
}

function passagesOfPair(result: Cooccurrence, filter: Filter, a: CodeId, b: CodeId): OpenedPassages {
  const { codes, unit, coders, withSubCodes } = result;
  const nameOf = (id: CodeId) => namesOfPath(codes.find((code) => code.id === id)!.code).at(-1);
  return {
    title: `${nameOf(a)} × ${nameOf(b)}`,
    query: { method: 'reports.meetings', params: { a, b, unit, coders, withSubCodes, filter: filter as never } },
  };
}
