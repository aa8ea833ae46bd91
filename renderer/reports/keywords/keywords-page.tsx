/** The report on keywords: the words that set one group of sources apart from another. */

import type { KeyOf } from '../../../shared/analysis/words/keywords-result.ts';
import type { Params } from '../../../shared/api/contract.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { GroupPicker } from '../group-picker.tsx';
import { ReportFrame } from '../report-frame.tsx';
import type { ReportProps } from '../report-props.ts';
import { ShownSwitch } from '../shown-switch.tsx';
import { useFigures } from '../use-figures.ts';
import { useReport } from '../use-report.ts';
import { PhraseChoices } from '../words/phrase-choices.tsx';
import { KeywordList } from './keyword-list.tsx';

export function KeywordsPage(props: ReportProps<'reports.keywords'>) {
  const { view, onPassages } = props;
  const { a } = props.params;
  const params = a === undefined ? null : { ...props.params, a };
  const state = useReport('reports.keywords', params, view);
  const { data: result, tables } = state;
  const [figure] = useFigures('reports.keywords', result, view);
  const table = tables[0];
  const open = (row: number, side: KeyOf) => {
    const { phrase, words } = result!.keywords[row]!;
    const group = side === 'a' ? result!.groupA : result!.groupB;
    onPassages({
      title: [`${phrase} · ${group}`],
      query: { method: 'reports.occurrences', params: { words: [...words], ...sourcesOf(params!, side) } },
    });
  };
  return (
    <ReportFrame state={state} params={params} choices={<KeywordsChoices {...props} />}>
      {params === null && (
        <EmptyState title="Choose a group">
          Choose as A a case or the sources with a value. Their words are compared with those of B, or of all other
          sources.
        </EmptyState>
      )}
      {params && result && table && <KeywordList {...{ result, table, figure }} shown={view.shown} onOpen={open} />}
    </ReportFrame>
  );
}

function KeywordsChoices({ params, onParams, view, onView }: ReportProps<'reports.keywords'>) {
  return (
    <>
      <ShownSwitch value={view.shown} onChange={(shown) => onView({ shown })} />
      <GroupPicker label="A" withCodes={false} value={params.a} onChange={(a) => onParams({ a: a as never })} />
      <GroupPicker
        label="B"
        withCodes={false}
        none={{ words: 'all other sources', onChoose: () => onParams({ b: undefined }) }}
        value={params.b}
        onChange={(b) => onParams({ b: b as never })}
      />
      <PhraseChoices params={params} onParams={onParams} />
    </>
  );
}

/** The sources in which the occurrences of one side stand. */
function sourcesOf({ a, b, filter = {} }: Params<'reports.keywords'>, side: KeyOf) {
  if (side === 'a') return { group: a, filter };
  return b ? { group: b, filter } : { notIn: a, filter };
}
