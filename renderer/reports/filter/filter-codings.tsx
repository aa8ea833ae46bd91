/** Conditions on the codings themselves: a saved query whose passages they overlap, and when they were made. */

import type { Filter } from '../../../shared/model/filter.ts';
import type { SavedQueryId } from '../../../shared/model/ids.ts';
import { useQuery } from '../../api/use-query.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import type { FilterPickerProps } from './filter-picker.tsx';

export function FilterCodings({ value, onChange, withQuery = true }: FilterPickerProps) {
  return (
    <div className="filter-codings">
      {withQuery && <QueryChoice value={value} onChange={onChange} />}
      <DateField
        label="Codings made from"
        value={value.madeFrom?.slice(0, 10)}
        onChange={(madeFrom) => onChange(withDate(value, 'madeFrom', madeFrom))}
      />
      <DateField
        label="and before"
        value={value.madeBefore?.slice(0, 10)}
        onChange={(madeBefore) => onChange(withDate(value, 'madeBefore', madeBefore))}
      />
    </div>
  );
}

const NONE = 'none';
const OWN = 'own';

/** A query that is not saved came with a saved report: it stays until another one is chosen. */
function QueryChoice({ value, onChange }: FilterPickerProps) {
  const saved = useQuery('queries.list', {}).data ?? [];
  const { query, ...others } = value;
  const chosen = !query ? NONE : query.op === 'saved' ? String(query.query) : OWN;
  const change = (key: string) => {
    if (key === OWN) return;
    onChange(key === NONE ? others : { ...others, query: { op: 'saved', query: Number(key) as SavedQueryId } });
  };
  return (
    <Choice
      label="Codings that overlap passages of"
      value={chosen}
      options={[
        { value: NONE, label: saved.length === 0 ? 'no saved query yet' : 'any query', hint: 'does not restrict' },
        ...(chosen === OWN ? [{ value: OWN, label: 'a query of this report' }] : []),
        ...saved.map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
      onChange={change}
    />
  );
}

function withDate(filter: Filter, key: 'madeFrom' | 'madeBefore', day: string | undefined): Filter {
  const { [key]: _before, ...others } = filter;
  return day === undefined ? others : { ...others, [key]: day };
}
