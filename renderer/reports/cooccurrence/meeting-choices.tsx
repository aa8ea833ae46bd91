/** What it means for codes to meet, and which codes: unit, coders, sub-codes, rows and columns. */

import { type CodersRule, nearDistance, type Unit } from '../../../shared/analysis/unit.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { useQuery } from '../../api/use-query.ts';
import { Choice } from '../../ui/choice.tsx';
import { SubCodesBox } from '../sub-codes-box.tsx';
import { AxisPicker } from './axis-picker.tsx';
import { NearDistance } from './near-distance.tsx';

/** The parameters of every co-occurrence; what is absent has its default. */
export interface MeetingParams {
  unit?: Unit | undefined;
  coders?: CodersRule | undefined;
  withSubCodes?: boolean | undefined;
  rows?: CodeId[] | undefined;
  columns?: CodeId[] | undefined;
}

export interface MeetingChoicesProps {
  readonly params: MeetingParams;
  readonly onParams: (changed: MeetingParams) => void;
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

/** Where a person starts who asks for codings near each other: about a line of text. */
const USUAL_DISTANCE = 80;

export function MeetingChoices({ params, onParams }: MeetingChoicesProps) {
  const { unit = 'overlap', coders = 'each', withSubCodes = false, rows, columns } = params;
  const codes = useQuery('codes.list', {}).data ?? [];
  const sets = useQuery('codeSets.list', {}).data ?? [];
  const isNear = unit.startsWith('near:');
  const axis = (name: 'rows' | 'columns') => (value: CodeId[] | undefined, isTotalled: boolean) =>
    onParams({ [name]: value, ...(isTotalled && { withSubCodes: true }) });
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
      <AxisPicker label="Rows" codes={codes} sets={sets} value={rows} onChange={axis('rows')} />
      <AxisPicker label="Columns" codes={codes} sets={sets} value={columns} onChange={axis('columns')} />
    </>
  );
}
