/** The co-occurrence report: which codes meet, under a stated unit, as a matrix or as a ranked list. */

import { useMemo } from 'react';
import type { Cooccurrence } from '../../shared/analysis/cooccurrence-result.ts';
import { namesOfPath } from '../../shared/model/code.ts';
import type { CodingFilter } from '../../shared/model/coding.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { cooccurrencePairsTable } from '../../shared/report/cooccurrence.ts';
import { cooccurrenceMatrixTable } from '../../shared/report/cooccurrence-matrix.ts';
import { formulaAt, type MeasureKey, measureOf } from '../../shared/report/measure-catalogue.ts';
import { useQuery, useSteadyQuery } from '../api/use-query.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { CooccurrenceChoices } from './cooccurrence-choices.tsx';
import { Matrix } from './matrix.tsx';
import { PairList } from './pair-list.tsx';
import { codingFilterOf, describeFilter } from './report-filter.ts';
import { ReportFrame } from './report-frame.tsx';
import type { OpenedPassages, ReportProps } from './report-settings.ts';

export function CooccurrenceReport({ settings, onChange, passages, onPassages }: ReportProps) {
  const { unit, coders, withSubCodes, rows, columns, shape, filter } = settings;
  const codingFilter = codingFilterOf(filter);
  const state = useSteadyQuery('reports.cooccurrence', {
    unit,
    coders,
    withSubCodes,
    filter: codingFilter as never,
    ...(rows && { rows: [...rows] }),
    ...(columns && { columns: [...columns] }),
  });
  const result = state.data;
  const measure = result ? measureShown(settings.measure, result) : 'n';
  const sources = useQuery('sources.list', {}).data ?? [];
  const coderNames = useQuery('coders.list', {}).data ?? [];
  const words = describeFilter(filter, { sources, coders: coderNames });
  const table = useMemo(() => {
    if (!result) return undefined;
    return shape === 'matrix' ? cooccurrenceMatrixTable(result, measure, words) : cooccurrencePairsTable(result, words);
  }, [result, shape, measure, words]);
  const codes = useQuery('codes.list', {}).data ?? [];
  const open = (a: number, b: number) =>
    result && onPassages(passagesOfPair(result, codingFilter, a as CodeId, b as CodeId));
  return (
    <ReportFrame
      settings={settings}
      onChange={onChange}
      state={state}
      table={table}
      passages={passages}
      onPassages={onPassages}
      choices={<CooccurrenceChoices settings={settings} measure={measure} codes={codes} onChange={onChange} />}
    >
      {table && result && result.pairs.length === 0 && (
        <EmptyState title="No two codes meet">
          Choose a wider unit, such as paragraph, count with sub-codes, or pool the coders.
        </EmptyState>
      )}
      {table && result && result.pairs.length > 0 && shape === 'matrix' && (
        <Matrix table={table} result={result} codes={codes} onOpen={open} />
      )}
      {table && result && result.pairs.length > 0 && shape === 'list' && (
        <PairList table={table} result={result} codes={codes} onOpen={open} />
      )}
    </ReportFrame>
  );
}

/** The measure that was chosen, or n where the unit does not define it. */
function measureShown(chosen: string, { unit }: Cooccurrence): MeasureKey {
  const measure = measureOf(chosen as MeasureKey);
  return formulaAt(measure, unit) === null ? 'n' : measure.key;
}

function passagesOfPair(result: Cooccurrence, filter: CodingFilter, a: CodeId, b: CodeId): OpenedPassages {
  const { codes, unit, coders, withSubCodes } = result;
  const nameOf = (id: CodeId) => namesOfPath(codes.find((code) => code.id === id)!.code).at(-1);
  return {
    title: `${nameOf(a)} × ${nameOf(b)}`,
    query: { method: 'reports.meetings', params: { a, b, unit, coders, withSubCodes, filter: filter as never } },
  };
}
