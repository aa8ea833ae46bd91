/** What a comparison of co-occurrences counts, in which two groups of sources, and by which measure. */

import { COMPARABLE_MEASURES } from '../../../shared/analysis/cooccurrence-comparison.ts';
import type { Params } from '../../../shared/api/contract.ts';
import type { ComparisonGroup } from '../../../shared/model/filter.ts';
import { comparedMeasure } from '../../../shared/report/cooccurrence-comparison.ts';
import { formulaAt, measureOf } from '../../../shared/report/measure-catalogue.ts';
import { Choice, Switcher } from '../../ui/choice.tsx';
import { GroupPicker } from '../group-picker.tsx';
import type { ReportProps } from '../report-props.ts';
import { MeetingChoices } from './meeting-choices.tsx';

const SHAPES = [
  { value: 'matrix', label: 'Side by side' },
  { value: 'list', label: 'List' },
] as const;

type Group = Params<'reports.cooccurrenceComparison'>['a'];

export function ComparisonChoices({ params, onParams, view, onView }: ReportProps<'reports.cooccurrenceComparison'>) {
  const { unit = 'overlap', a, b } = params;
  const measures = COMPARABLE_MEASURES.map(measureOf)
    .filter((measure) => formulaAt(measure, unit) !== null)
    .map((measure) => ({
      value: measure.key as (typeof COMPARABLE_MEASURES)[number],
      label: measure.heading,
      hint: formulaAt(measure, unit)!,
    }));
  const choose = (group: 'a' | 'b') => (sources: ComparisonGroup) => onParams({ [group]: sources as Group });
  return (
    <>
      <GroupPicker label="Group A" withCodes={false} value={a} onChange={choose('a')} />
      <GroupPicker label="Group B" withCodes={false} value={b} onChange={choose('b')} />
      <MeetingChoices params={params} onParams={onParams} />
      <Switcher label="Shape" value={view.shape} options={SHAPES} onChange={(shape) => onView({ shape })} />
      <Choice
        label="Measure"
        value={comparedMeasure(view.measure, { unit })}
        options={measures}
        onChange={(measure) => onView({ measure })}
      />
    </>
  );
}
