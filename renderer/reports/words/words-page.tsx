/** The report on words: how often each word or phrase stands in the texts. */

import { EmptyState } from '../../ui/empty-state.tsx';
import { FigureView } from '../figure.tsx';
import { ListTable } from '../list-table.tsx';
import { ReportFrame } from '../report-frame.tsx';
import type { ReportProps } from '../report-props.ts';
import { ShownSwitch } from '../shown-switch.tsx';
import { useFigures } from '../use-figures.ts';
import { useReport } from '../use-report.ts';
import { PhraseChoices } from './phrase-choices.tsx';

export function WordsPage({ params, onParams, view, onView, onPassages }: ReportProps<'reports.words'>) {
  const state = useReport('reports.words', params, view);
  const { data: result, tables } = state;
  const [figure] = useFigures('reports.words', result, view);
  const table = tables[0];
  const open = (row: number) => {
    const { phrase, words } = result!.phrases[row]!;
    const { filter = {} } = params;
    onPassages({ title: [phrase], query: { method: 'reports.occurrences', params: { words: [...words], filter } } });
  };
  const choices = (
    <>
      <ShownSwitch value={view.shown} onChange={(shown) => onView({ shown })} />
      <PhraseChoices params={params} onParams={onParams} />
    </>
  );
  return (
    <ReportFrame state={state} params={params} choices={choices}>
      {result?.phrases.length === 0 && (
        <EmptyState title="Nothing stands there that often">
          Lower the number of occurrences, or choose fewer stop words or another filter.
        </EmptyState>
      )}
      {figure && view.shown === 'figure' && <FigureView figure={figure} onOpen={(key) => open(Number(key))} />}
      {table && result && result.phrases.length > 0 && view.shown === 'table' && (
        <ListTable table={table} widthOf={(column) => (column === 0 ? 216 : column < 3 ? 88 : 128)} onOpen={open} />
      )}
    </ReportFrame>
  );
}
