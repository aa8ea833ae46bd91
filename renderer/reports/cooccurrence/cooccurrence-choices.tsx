/** What a co-occurrence counts and how it is shown: as a matrix, a ranked list or a network, and by which measure. */

import { hasIntervals, INTERVAL_MEASURES } from '../../../shared/analysis/cooccurrence-intervals.ts';
import type { IntervalMeasure } from '../../../shared/analysis/cooccurrence-result.ts';
import type { Unit } from '../../../shared/analysis/unit.ts';
import { NETWORK_MEASURES, networkMeasure } from '../../../shared/report/cooccurrence-figures.ts';
import { measureShown } from '../../../shared/report/cooccurrence-matrix.ts';
import { formulaAt, type MeasureKey, measureOf, measuresAt } from '../../../shared/report/measure-catalogue.ts';
import { Choice, Switcher } from '../../ui/choice.tsx';
import type { ReportProps } from '../report-props.ts';
import { MeetingChoices, type MeetingParams } from './meeting-choices.tsx';

const SHAPES = [
  { value: 'matrix', label: 'Matrix' },
  { value: 'list', label: 'List' },
  { value: 'network', label: 'Network' },
] as const;

const NO_INTERVALS = 'none';

export function CooccurrenceChoices({ params, onParams, view, onView }: ReportProps<'reports.cooccurrence'>) {
  const { unit = 'overlap', intervals } = params;
  const { shape } = view;
  const changeMeeting = (changed: MeetingParams) => {
    const isLost = intervals && changed.unit && !hasIntervals(intervals.measure, changed.unit);
    onParams({ ...changed, ...(isLost && { intervals: undefined }) });
  };
  return (
    <>
      <MeetingChoices params={params} onParams={changeMeeting} />
      <Switcher label="Shape" value={shape} options={SHAPES} onChange={(shape) => onView({ shape })} />
      {shape === 'list' ? (
        <Choice
          label="Intervals"
          value={intervals?.measure ?? NO_INTERVALS}
          options={intervalOptions(unit)}
          onChange={(measure) =>
            onParams({ intervals: measure === NO_INTERVALS ? undefined : { measure: measure as IntervalMeasure } })
          }
        />
      ) : (
        <Choice
          label="Measure"
          value={shape === 'network' ? networkMeasure(view.measure, { unit }) : measureShown(view.measure, { unit })}
          options={measureOptions(unit, shape === 'network')}
          onChange={(measure) => onView({ measure, threshold: null })}
        />
      )}
    </>
  );
}

function measureOptions(unit: Unit, isNetwork: boolean): { value: MeasureKey; label: string; hint: string }[] {
  return measuresAt(unit)
    .filter(({ key }) => !isNetwork || (NETWORK_MEASURES as readonly MeasureKey[]).includes(key))
    .map((measure) => ({ value: measure.key, label: measure.heading, hint: formulaAt(measure, unit)! }));
}

function intervalOptions(unit: Unit): { value: string; label: string; hint: string }[] {
  const possible = INTERVAL_MEASURES.filter((measure) => hasIntervals(measure, unit));
  return [
    { value: NO_INTERVALS, label: 'none', hint: 'the figures alone' },
    ...possible.map((measure) => ({
      value: measure,
      label: measureOf(measure).heading,
      hint: '95 %, sources drawn 1,000 times',
    })),
  ];
}
