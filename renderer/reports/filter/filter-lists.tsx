/** The lists that a filter is picked from. A list of which the project has nothing is left out. */

import type { AttributeValue, AttributeValues } from '../../../shared/model/source.ts';
import { useQuery } from '../../api/use-query.ts';
import type { FilterPickerProps } from './filter-picker.tsx';
import { PickList, type PickListProps } from './pick-list.tsx';

interface Named {
  readonly id: number;
  readonly name: string;
}

type IdKey = 'sources' | 'cases' | 'codeSets' | 'coders';
type ValueKey = 'where' | 'caseWhere';

export function FilterLists({ value, onChange }: FilterPickerProps) {
  const sources = useQuery('sources.list', {}).data ?? [];
  const coders = useQuery('coders.list', {}).data ?? [];
  const attributes = useQuery('attributes.list', {}).data ?? [];
  const cases = useQuery('cases.list', {}).data ?? [];
  const codeSets = useQuery('codeSets.list', {}).data ?? [];
  const change = (key: IdKey | ValueKey, picked: readonly unknown[]) => {
    const { [key]: _before, ...others } = value;
    onChange(picked.length === 0 ? others : { ...others, [key]: picked });
  };
  const ofIds = (label: string, key: IdKey, named: readonly Named[]): PickListProps => ({
    label,
    sections: [{ name: '', items: named.map(({ id, name }) => ({ key: String(id), name })) }],
    picked: (value[key] ?? []).map(String),
    onChange: (keys) => change(key, keys.map(Number)),
  });
  const ofValues = (label: string, key: ValueKey, described: readonly Described[]): PickListProps => ({
    label,
    sections: attributes.map(({ name }) => ({ name, items: valuesOf(name, described) })),
    picked: (value[key] ?? []).map(keyOf),
    onChange: (keys) =>
      change(
        key,
        keys.map((one) => JSON.parse(one)),
      ),
  });
  const lists = [
    ofIds('Sources', 'sources', sources),
    ofValues('Attributes', 'where', sources),
    ofIds('Coders', 'coders', coders),
    ofIds('Cases', 'cases', cases),
    ofValues('Attributes of cases', 'caseWhere', cases),
    ofIds('Code sets', 'codeSets', codeSets),
  ].filter(({ sections }) => sections.some(({ items }) => items.length > 0));
  return (
    <div className={lists.length > 3 ? 'filter-lists filter-lists-two' : 'filter-lists'}>
      {lists.map((list, place) => (
        <PickList key={list.label} {...list} autoFocus={place === 0} />
      ))}
    </div>
  );
}

interface Described {
  readonly attributes: AttributeValues;
}

function keyOf({ attribute, value }: AttributeValue): string {
  return JSON.stringify({ attribute, value });
}

/** An attribute may be named like what every object has. */
function valuesOf(attribute: string, described: readonly Described[]) {
  const values = new Set(
    described.flatMap(({ attributes }) => (Object.hasOwn(attributes, attribute) ? [attributes[attribute]!] : [])),
  );
  values.delete('');
  return [...values].sort().map((value) => ({ key: keyOf({ attribute, value }), name: value }));
}
