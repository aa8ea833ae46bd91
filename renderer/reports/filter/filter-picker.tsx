/** What is counted: all of the project, or the sources, coders and attribute values that are picked. */

import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Filter } from '../../../shared/model/filter.ts';
import { type AttributeValue, attributeOf, type Source } from '../../../shared/model/source.ts';
import { useQuery } from '../../api/use-query.ts';
import { Button as PlainButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { plural } from '../../ui/words.ts';
import { PickList } from './pick-list.tsx';
import './filter-picker.css';

export interface FilterPickerProps {
  readonly value: Filter;
  readonly onChange: (value: Filter) => void;
}

export function FilterPicker({ value, onChange }: FilterPickerProps) {
  const [open, setOpen] = useState(false);
  const words = wordsOf(value);
  return (
    <div className="choice">
      <span className="choice-label">Filter</span>
      <Button className="choice-button" aria-label={`Filter: ${words}`} onPress={() => setOpen(true)}>
        <span className="choice-value">{words}</span>
        <ChevronDown size={14} aria-hidden />
      </Button>
      {open && (
        <Dialog title="What is counted" wide onClose={() => setOpen(false)}>
          <div className="dialog-body">
            <p>A list in which nothing is picked does not restrict.</p>
            <FilterLists value={value} onChange={onChange} />
            <div className="dialog-buttons">
              <PlainButton onPress={() => onChange({})}>Everything</PlainButton>
              <PlainButton kind="primary" onPress={() => setOpen(false)}>
                Done
              </PlainButton>
            </div>
          </div>
        </Dialog>
      )}
    </div>
  );
}

function FilterLists({ value, onChange }: FilterPickerProps) {
  const sources = useQuery('sources.list', {}).data ?? [];
  const coders = useQuery('coders.list', {}).data ?? [];
  const attributes = useQuery('attributes.list', {}).data ?? [];
  const change = (key: keyof Filter, picked: readonly unknown[]) => {
    const { [key]: _before, ...others } = value;
    onChange(picked.length === 0 ? others : { ...others, [key]: picked });
  };
  return (
    <div className="filter-lists">
      <PickList
        label="Sources"
        autoFocus
        sections={[{ name: '', items: sources.map(({ id, name }) => ({ key: String(id), name })) }]}
        picked={(value.sources ?? []).map(String)}
        onChange={(keys) => change('sources', keys.map(Number))}
      />
      <PickList
        label="Attributes"
        sections={attributes.map(({ name }) => ({ name, items: valuesOf(name, sources) }))}
        picked={(value.where ?? []).map(keyOf)}
        onChange={(keys) =>
          change(
            'where',
            keys.map((key) => JSON.parse(key)),
          )
        }
      />
      <PickList
        label="Coders"
        sections={[{ name: '', items: coders.map(({ id, name }) => ({ key: String(id), name })) }]}
        picked={(value.coders ?? []).map(String)}
        onChange={(keys) => change('coders', keys.map(Number))}
      />
    </div>
  );
}

/** `2 sources, 1 coder`. */
function wordsOf({ sources = [], coders = [], where = [] }: Filter): string {
  const parts = [
    sources.length > 0 && plural(sources.length, 'source'),
    where.length > 0 && (where.length === 1 ? where[0]!.value : plural(where.length, 'value')),
    coders.length > 0 && plural(coders.length, 'coder'),
  ].filter(Boolean);
  return parts.length === 0 ? 'everything' : parts.join(', ');
}

function keyOf({ attribute, value }: AttributeValue): string {
  return JSON.stringify({ attribute, value });
}

function valuesOf(attribute: string, sources: readonly Source[]) {
  const values = new Set(sources.map((source) => attributeOf(source, attribute)).filter((value) => value !== ''));
  return [...values].sort().map((value) => ({ key: keyOf({ attribute, value }), name: value }));
}
