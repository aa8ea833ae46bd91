/** What is counted: all of the project, or the sources, coders and attribute values that are picked. */

import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Coder } from '../../shared/model/coder.ts';
import type { CoderId, SourceId } from '../../shared/model/ids.ts';
import { type Attribute, attributeOf, type Source } from '../../shared/model/source.ts';
import { Button as PlainButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { plural } from '../ui/words.ts';
import { PickList } from './pick-list.tsx';
import { type AttributeValue, EVERYTHING, type ReportFilter } from './report-filter.ts';
import './filter-picker.css';

export interface FilterPickerProps {
  readonly sources: readonly Source[];
  readonly coders: readonly Coder[];
  readonly attributes: readonly Attribute[];
  readonly value: ReportFilter;
  readonly onChange: (value: ReportFilter) => void;
}

export function FilterPicker({ sources, coders, attributes, value, onChange }: FilterPickerProps) {
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
            <div className="filter-lists">
              <PickList
                label="Sources"
                autoFocus
                sections={[{ name: '', items: sources.map(({ id, name }) => ({ key: String(id), name })) }]}
                picked={value.sources.map(String)}
                onChange={(keys) => onChange({ ...value, sources: keys.map((key) => Number(key) as SourceId) })}
              />
              <PickList
                label="Attributes"
                sections={attributes.map(({ name }) => ({ name, items: valuesOf(name, sources) }))}
                picked={value.where.map(keyOf)}
                onChange={(keys) => onChange({ ...value, where: keys.map((key) => JSON.parse(key)) })}
              />
              <PickList
                label="Coders"
                sections={[{ name: '', items: coders.map(({ id, name }) => ({ key: String(id), name })) }]}
                picked={value.coders.map(String)}
                onChange={(keys) => onChange({ ...value, coders: keys.map((key) => Number(key) as CoderId) })}
              />
            </div>
            <div className="dialog-buttons">
              <PlainButton onPress={() => onChange(EVERYTHING)}>Everything</PlainButton>
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

/** `2 sources, 1 coder`. */
function wordsOf({ sources, coders, where }: ReportFilter): string {
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
