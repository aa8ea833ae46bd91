/** The comparison of co-occurrences: group A, group B and their difference, side by side or as a list. */

import type { CooccurrenceComparison } from '../../../shared/analysis/cooccurrence-comparison-result.ts';
import type { Params } from '../../../shared/api/contract.ts';
import type { Code } from '../../../shared/model/code.ts';
import type { SourceId } from '../../../shared/model/ids.ts';
import type { Table } from '../../../shared/report/table.ts';
import { useQuery } from '../../api/use-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ReportFrame } from '../report-frame.tsx';
import type { ReportProps } from '../report-props.ts';
import { useReport } from '../use-report.ts';
import { ComparisonChoices } from './comparison-choices.tsx';
import { mostIn } from './heat-cell.tsx';
import { Matrix } from './matrix.tsx';
import { PairList } from './pair-list.tsx';
import { passagesOfPair } from './pair-passages.ts';
import './comparison.css';

type Compared = 'groupA' | 'groupB' | 'both';

export function CooccurrenceComparisonPage(props: ReportProps<'reports.cooccurrenceComparison'>) {
  const { params, view, onPassages } = props;
  const { a, b } = params;
  const chosen: Params<'reports.cooccurrenceComparison'> | null = a && b ? { ...params, a, b } : null;
  const state = useReport('reports.cooccurrenceComparison', chosen, view);
  const codes = useQuery('codes.list', {}).data ?? [];
  const { data: result, tables } = state;
  const open = (compared: Compared) => (first: number, second: number) => {
    if (!result) return;
    const filter = { ...params.filter, sources: sourcesOf(result, compared) };
    const where = compared === 'both' ? ', both groups' : `, ${result[compared].name}`;
    onPassages(passagesOfPair(result.groupA, filter, first, second, where));
  };
  return (
    <ReportFrame state={state} params={chosen} choices={<ComparisonChoices {...props} />}>
      {!chosen && (
        <EmptyState title="Choose two groups of sources">
          Group A and group B are sources with an attribute's value, such as perspective, or those of a case.
        </EmptyState>
      )}
      {chosen && result && result.pairs.length === 0 && (
        <EmptyState title="No two codes meet in either group">
          Choose a wider unit, such as paragraph, count with sub-codes, or pool the coders.
        </EmptyState>
      )}
      {chosen && result && result.pairs.length > 0 && view.shape === 'list' && tables[0] && (
        <PairList table={tables[0]} result={result.groupA} codes={codes} onOpen={open('both')} />
      )}
      {chosen && result && result.pairs.length > 0 && view.shape === 'matrix' && tables.length === 3 && (
        <SideBySide result={result} tables={tables} codes={codes} onOpen={open} />
      )}
    </ReportFrame>
  );
}

interface SideBySideProps {
  readonly result: CooccurrenceComparison;
  /** The difference, group A, group B. */
  readonly tables: readonly Table[];
  readonly codes: readonly Code[];
  readonly onOpen: (compared: Compared) => (a: number, b: number) => void;
}

/** Both groups have one scale, so that the same shade is the same figure. */
function SideBySide({ result, tables, codes, onOpen }: SideBySideProps) {
  const [difference, inA, inB] = tables;
  const most = Math.max(mostIn(inA!), mostIn(inB!));
  const part = (table: Table, title: string, compared: Compared, scale: number) => (
    <section className="compared" aria-label={title}>
      <h3>{title}</h3>
      <Matrix table={table} result={result.groupA} codes={codes} most={scale} onOpen={onOpen(compared)} isNarrow />
    </section>
  );
  return (
    <div className="side-by-side">
      {part(inA!, `A: ${result.groupA.name}`, 'groupA', most)}
      {part(inB!, `B: ${result.groupB.name}`, 'groupB', most)}
      {part(difference!, 'Difference, B - A', 'both', mostIn(difference!))}
    </div>
  );
}

/** Ids of the sources behind a figure. */
function sourcesOf({ groupA, groupB }: CooccurrenceComparison, compared: Compared): SourceId[] {
  if (compared !== 'both') return [...({ groupA, groupB }[compared].sources as SourceId[])];
  return [...new Set([...groupA.sources, ...groupB.sources])] as SourceId[];
}
