/** What a co-occurrence counts: unit, coders, codes, and the measure that the matrix shows. */

import { nearDistance } from '../../shared/analysis/unit.ts';
import type { Code } from '../../shared/model/code.ts';
import { formulaAt, type MeasureKey, measuresAt } from '../../shared/report/measure-catalogue.ts';
import { Choice, Switcher } from '../ui/choice.tsx';
import { CodePicker } from './code-picker.tsx';
import { NearDistance } from './near-distance.tsx';
import type { ReportProps } from './report-settings.ts';
import { SubCodesBox } from './sub-codes-box.tsx';

export interface CooccurrenceChoicesProps extends Pick<ReportProps, 'settings' | 'onChange'> {
  /** The measure that is shown. */
  readonly measure: MeasureKey;
  readonly codes: readonly Code[];
}

const UNITS = [
  { value: 'overlap', label: 'overlap', hint: 'codings share a character' },
  { value: 'near', label: 'near', hint: 'at most N characters between' },
  { value: 'sentence', label: 'sentence', hint: 'both in one sentence' },
  { value: 'paragraph', label: 'paragraph', hint: 'both in one paragraph' },
  { value: 'source', label: 'source', hint: 'both in one source' },
] as const;

const CODERS = [
  { value: 'each', label: 'each', hint: 'pairs codings of one coder, adds the coders up' },
  { value: 'pooled', label: 'pooled', hint: 'pairs all codings, whoever made them' },
] as const;

const SHAPES = [
  { value: 'matrix', label: 'Matrix' },
  { value: 'list', label: 'Ranked list' },
] as const;

/** Where a person starts who asks for codings near each other: about a line of text. */
const USUAL_DISTANCE = 80;

export function CooccurrenceChoices({ settings, measure, codes, onChange }: CooccurrenceChoicesProps) {
  const { unit, coders, withSubCodes, rows, columns, shape } = settings;
  const isNear = unit.startsWith('near:');
  const measures = measuresAt(unit).map((each) => ({
    value: each.key,
    label: each.heading,
    hint: formulaAt(each, unit)!,
  }));
  return (
    <>
      <Choice
        label="Unit"
        value={isNear ? 'near' : unit}
        options={UNITS as readonly { value: string; label: string; hint: string }[]}
        onChange={(value) => onChange({ unit: value === 'near' ? `near:${USUAL_DISTANCE}` : (value as typeof unit) })}
      />
      {isNear && (
        <NearDistance value={nearDistance(unit)} onChange={(distance) => onChange({ unit: `near:${distance}` })} />
      )}
      <Choice label="Coders" value={coders} options={CODERS} onChange={(value) => onChange({ coders: value })} />
      <SubCodesBox value={withSubCodes} onChange={(value) => onChange({ withSubCodes: value })} />
      <CodePicker label="Rows" codes={codes} value={rows} onChange={(value) => onChange({ rows: value })} />
      <CodePicker label="Columns" codes={codes} value={columns} onChange={(value) => onChange({ columns: value })} />
      <Switcher label="Shape" value={shape} options={SHAPES} onChange={(value) => onChange({ shape: value })} />
      {shape === 'matrix' && (
        <Choice label="Measure" value={measure} options={measures} onChange={(value) => onChange({ measure: value })} />
      )}
    </>
  );
}
