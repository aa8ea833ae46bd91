/** What a co-occurrence counts: unit, coders, codes, and the measure that the matrix shows. */

import type { Cooccurrence } from '../../../shared/analysis/cooccurrence-result.ts';
import { nearDistance, type Unit } from '../../../shared/analysis/unit.ts';
import type { Code } from '../../../shared/model/code.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { measureShown } from '../../../shared/report/cooccurrence-matrix.ts';
import { formulaAt, measuresAt } from '../../../shared/report/measure-catalogue.ts';
import { Choice, Switcher } from '../../ui/choice.tsx';
import { CodePicker } from '../code-picker.tsx';
import type { ReportProps } from '../report-props.ts';
import { SubCodesBox } from '../sub-codes-box.tsx';
import { NearDistance } from './near-distance.tsx';

export interface CooccurrenceChoicesProps extends ReportProps<'reports.cooccurrence'> {
  readonly result: Cooccurrence | undefined;
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

export function CooccurrenceChoices({ params, onParams, view, onView, result, codes }: CooccurrenceChoicesProps) {
  const { unit = 'overlap', coders = 'each', withSubCodes = false, rows, columns } = params;
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
        onChange={(value) => onParams({ unit: value === 'near' ? `near:${USUAL_DISTANCE}` : (value as Unit) })}
      />
      {isNear && (
        <NearDistance value={nearDistance(unit)} onChange={(distance) => onParams({ unit: `near:${distance}` })} />
      )}
      <Choice label="Coders" value={coders} options={CODERS} onChange={(value) => onParams({ coders: value })} />
      <SubCodesBox value={withSubCodes} onChange={(value) => onParams({ withSubCodes: value })} />
      <CodePicker
        label="Rows"
        codes={codes}
        value={rows ?? null}
        onChange={(value) => onParams({ rows: all(value) })}
      />
      <CodePicker
        label="Columns"
        codes={codes}
        value={columns ?? null}
        onChange={(value) => onParams({ columns: all(value) })}
      />
      <Switcher label="Shape" value={view.shape} options={SHAPES} onChange={(shape) => onView({ shape })} />
      {view.shape === 'matrix' && (
        <Choice
          label="Measure"
          value={result ? measureShown(view.measure, result) : view.measure}
          options={measures}
          onChange={(measure) => onView({ measure })}
        />
      )}
    </>
  );
}

/** The contract has no list where all codes are meant. */
function all(picked: readonly CodeId[] | null): CodeId[] | undefined {
  return picked ? [...picked] : undefined;
}
