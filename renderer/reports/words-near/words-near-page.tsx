/** The report on words near a code: what is typical of its passages and of what stands around them. */

import type { KeyOf } from '../../../shared/analysis/words/keywords-result.ts';
import { useQuery } from '../../api/use-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { KeywordList } from '../keywords/keyword-list.tsx';
import { NumberChoice } from '../number-choice.tsx';
import { OneCodePicker } from '../one-code-picker.tsx';
import { ReportFrame } from '../report-frame.tsx';
import type { ReportProps } from '../report-props.ts';
import { ShownSwitch } from '../shown-switch.tsx';
import { SubCodesBox } from '../sub-codes-box.tsx';
import { useFigures } from '../use-figures.ts';
import { useReport } from '../use-report.ts';
import { PhraseChoices } from '../words/phrase-choices.tsx';

export function WordsNearPage(props: ReportProps<'reports.wordsNear'>) {
  const { view, onPassages } = props;
  const { code, withSubCodes = false, distance = 5, filter = {} } = props.params;
  const params = code === undefined ? null : { ...props.params, code };
  const state = useReport('reports.wordsNear', params, view);
  const { data: result, tables } = state;
  const [figure] = useFigures('reports.wordsNear', result, view);
  const table = tables[0];
  const open = (row: number, side: KeyOf) => {
    const { phrase, words } = result!.keywords[row]!;
    const near = { code: code!, withSubCodes, distance, outside: side === 'b' };
    onPassages({
      title: [`${phrase} · ${side === 'a' ? 'near' : 'not near'} `, { id: code!, code: result!.code }],
      query: { method: 'reports.occurrences', params: { words: [...words], near, filter } },
    });
  };
  return (
    <ReportFrame state={state} params={params} choices={<WordsNearChoices {...props} />}>
      {params === null && (
        <EmptyState title="Choose a code">
          The words in its passages and near them are compared with all other words of the sources.
        </EmptyState>
      )}
      {params && result && table && <KeywordList {...{ result, table, figure }} shown={view.shown} onOpen={open} />}
    </ReportFrame>
  );
}

function WordsNearChoices({ params, onParams, view, onView }: ReportProps<'reports.wordsNear'>) {
  const { code, withSubCodes = false, distance = 5 } = params;
  const codes = useQuery('codes.list', {}).data ?? [];
  return (
    <>
      <ShownSwitch value={view.shown} onChange={(shown) => onView({ shown })} />
      <OneCodePicker label="Code" codes={codes} value={code ?? null} onChange={(value) => onParams({ code: value })} />
      <SubCodesBox value={withSubCodes} onChange={(value) => onParams({ withSubCodes: value })} />
      <NumberChoice
        label="Words on each side"
        value={distance}
        least={0}
        most={1000}
        onChange={(value) => onParams({ distance: value })}
      />
      <PhraseChoices params={params} onParams={onParams} />
    </>
  );
}
