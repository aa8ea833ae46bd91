/** What a crosstab counts: by what, in which unit, whose codings, and how it is shown. */

import type { TextUnit } from '../../../shared/analysis/unit.ts';
import type { Code } from '../../../shared/model/code.ts';
import { useQuery } from '../../api/use-query.ts';
import { Choice, Switcher } from '../../ui/choice.tsx';
import { CodePicker } from '../code-picker.tsx';
import type { ReportProps } from '../report-props.ts';
import { SubCodesBox } from '../sub-codes-box.tsx';
import { bySplits, type CrosstabBy } from './crosstab-by.ts';

const UNITS = [
  { value: 'source', label: 'source', hint: 'what the value belongs to' },
  { value: 'paragraph', label: 'paragraph', hint: 'those of a source are not independent' },
  { value: 'sentence', label: 'sentence', hint: 'those of a source are not independent' },
] as const satisfies readonly { value: TextUnit; label: string; hint: string }[];

const CODERS = [
  { value: 'pooled', label: 'pooled', hint: 'a unit counts once, whoever coded it' },
  { value: 'each', label: 'each', hint: 'a unit counts once for every coder' },
] as const;

const SHOWN = [
  { value: 'counts', label: 'Counts' },
  { value: 'tests', label: 'Tests' },
  { value: 'figure', label: 'Figure' },
] as const;

const SHADINGS = [
  { value: 'columnShare', label: 'share of units', hint: 'units of the value that hold the code' },
  { value: 'residual', label: 'residual', hint: 'standard errors above or below what is expected' },
] as const;

export interface CrosstabChoicesProps extends ReportProps<'reports.crosstab'> {
  /** Undefined while nothing is chosen. */
  readonly by: CrosstabBy | undefined;
  readonly codes: readonly Code[];
}

export function CrosstabChoices({ params, onParams, view, onView, by, codes }: CrosstabChoicesProps) {
  const { unit = 'source', coders = 'pooled', withSubCodes = false } = params;
  const attributes = useQuery('attributes.list', {}).data ?? [];
  const splits = bySplits(attributes);
  const chosen = splits.find((split) => JSON.stringify(split.by) === JSON.stringify(by));
  return (
    <>
      <Choice
        label="By"
        value={chosen?.value ?? ''}
        options={splits}
        onChange={(value) => onParams({ by: splits.find((split) => split.value === value)!.by })}
      />
      <Choice label="Unit" value={unit} options={UNITS} onChange={(value) => onParams({ unit: value })} />
      <Choice label="Coders" value={coders} options={CODERS} onChange={(value) => onParams({ coders: value })} />
      <SubCodesBox value={withSubCodes} onChange={(value) => onParams({ withSubCodes: value })} />
      <CodePicker
        label="Codes"
        codes={codes}
        value={params.codes ?? null}
        onChange={(value) => onParams({ codes: value ? [...value] : undefined })}
      />
      <Switcher label="Shown" value={view.shown} options={SHOWN} onChange={(shown) => onView({ shown })} />
      {view.shown === 'figure' && (
        <Choice label="Shading" value={view.shading} options={SHADINGS} onChange={(shading) => onView({ shading })} />
      )}
    </>
  );
}
