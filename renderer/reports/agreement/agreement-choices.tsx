/** What agreement is counted of, and how it is shown. */

import type { AgreementUnit } from '../../../shared/analysis/agreement/agreement-result.ts';
import { namesOfPath } from '../../../shared/model/code.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { AGREEMENT_STATISTICS } from '../../../shared/report/agreement-statistics.ts';
import type { DisagreementPage } from '../../../shared/report/disagreement.ts';
import type { Table } from '../../../shared/report/table.ts';
import { Choice, Switcher } from '../../ui/choice.tsx';
import type { ReportProps } from '../report-props.ts';
import { SubCodesBox } from '../sub-codes-box.tsx';

const SHOWN = [
  { value: 'table', label: 'Table' },
  { value: 'figure', label: 'Figure' },
  { value: 'disagreements', label: 'Passages' },
] as const;

const UNITS: readonly { readonly value: AgreementUnit; readonly label: string; readonly hint: string }[] = [
  { value: 'character', label: 'character', hint: 'exactly the same words' },
  { value: 'sentence', label: 'sentence', hint: 'the same sentences' },
  { value: 'paragraph', label: 'paragraph', hint: 'the same paragraphs' },
  { value: 'source', label: 'source', hint: 'the same sources' },
];

const LISTED = [
  { value: 'open', label: 'Open' },
  { value: 'settled', label: 'Settled' },
  { value: 'all', label: 'All' },
] as const;

export interface AgreementChoicesProps extends ReportProps<'reports.agreement'> {
  readonly tables: readonly Table[];
  /** How much of each code is settled; undefined where that is not shown. */
  readonly counts: DisagreementPage | undefined;
}

export function AgreementChoices(props: AgreementChoicesProps) {
  const { params, onParams, view, onView } = props;
  const { unit = 'character', withSubCodes = false, intervals = true } = params;
  const statistics = AGREEMENT_STATISTICS.map(({ key, heading }) => ({ value: key, label: heading }));
  return (
    <>
      <Switcher label="Shown" value={view.shown} options={SHOWN} onChange={(shown) => onView({ shown })} />
      <Choice label="Unit" value={unit} options={UNITS} onChange={(value) => onParams({ unit: value })} />
      {view.shown === 'table' && <TableChoice {...props} />}
      {view.shown === 'figure' && (
        <Choice
          label="Statistic"
          value={view.statistic}
          options={statistics}
          onChange={(statistic) => onView({ statistic })}
        />
      )}
      {view.shown === 'disagreements' && <ListedChoices {...props} />}
      <SubCodesBox value={withSubCodes} onChange={(value) => onParams({ withSubCodes: value })} />
      {view.shown !== 'disagreements' && (
        <label className="check-line">
          <input
            type="checkbox"
            checked={intervals !== false}
            onChange={(event) => onParams({ intervals: event.target.checked })}
          />
          With intervals
        </label>
      )}
    </>
  );
}

function TableChoice({ tables, view, onView }: AgreementChoicesProps) {
  if (tables.length === 0) return null;
  const shown = view.table < tables.length ? view.table : 0;
  return (
    <Choice
      label="Figures"
      value={String(shown)}
      options={tables.map(({ title }, place) => ({ value: String(place), label: title }))}
      onChange={(place) => onView({ table: Number(place) })}
    />
  );
}

function ListedChoices({ view, onView, counts }: AgreementChoicesProps) {
  const codes = (counts?.codes ?? []).map(({ id, code, total, settled }) => ({
    value: String(id),
    label: namesOfPath(code).at(-1)!,
    hint: `${settled} of ${total} settled`,
  }));
  const all = {
    value: '',
    label: 'all codes',
    ...(counts && { hint: `${counts.settled} of ${counts.total} settled` }),
  };
  return (
    <>
      <Switcher
        label="Listed"
        value={view.listed}
        options={LISTED}
        onChange={(listed) => onView({ listed, passage: 0 })}
      />
      <Choice
        label="Code"
        value={view.code === null ? '' : String(view.code)}
        options={[all, ...codes]}
        onChange={(value) => onView({ code: value === '' ? null : (Number(value) as CodeId), passage: 0 })}
      />
    </>
  );
}
