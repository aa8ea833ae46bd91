/** The sources of the project, any number of which can be picked. */

import { Check } from 'lucide-react';
import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { SourceId } from '../../shared/model/ids.ts';
import type { Source } from '../../shared/model/source.ts';
import { filterSources } from '../sources/source-groups.ts';
import { FilterField } from '../ui/field.tsx';
import { plural } from '../ui/words.ts';

export interface SourceCheckListProps {
  readonly sources: readonly Source[];
  readonly picked: readonly SourceId[];
  /** Gives the sources in the order of the project. */
  readonly onChange: (picked: readonly SourceId[]) => void;
}

export function SourceCheckList({ sources, picked, onChange }: SourceCheckListProps) {
  const [filter, setFilter] = useState('');
  const shown = filterSources(sources, filter);
  const hidden = new Set(sources.map(({ id }) => id));
  for (const { id } of shown) hidden.delete(id);
  const change = (keys: ReadonlySet<SourceId>) =>
    onChange(sources.map(({ id }) => id).filter((id) => (hidden.has(id) ? picked.includes(id) : keys.has(id))));
  return (
    <div className="check-list">
      <div className="check-list-heading">
        <h3>Sources</h3>
        <span className="count">{plural(picked.length, 'source')} picked</span>
      </div>
      <FilterField label="Filter sources" value={filter} onChange={setFilter} />
      <ListBox
        className="check-list-items"
        aria-label="Sources of the case"
        items={shown}
        selectionMode="multiple"
        // Escape closes the dialog; it would unpick everything first.
        escapeKeyBehavior="none"
        selectedKeys={picked}
        onSelectionChange={(keys) =>
          change(new Set(keys === 'all' ? shown.map(({ id }) => id) : (keys as Set<SourceId>)))
        }
        renderEmptyState={() => <p className="check-list-none">No source matches.</p>}
      >
        {({ id, name }) => (
          <ListBoxItem id={id} textValue={name} className="menu-item">
            <Check size={14} aria-hidden className="menu-check" />
            <span className="ellipsis" title={name}>
              {name}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}
