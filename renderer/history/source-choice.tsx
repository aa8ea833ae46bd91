/** One source out of all, found by its name. */

import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { comparableName } from '../../shared/model/code.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import type { Source } from '../../shared/model/source.ts';
import { FilterField } from '../ui/field.tsx';
import { plural } from '../ui/words.ts';

/** As many as are drawn without a wait. */
const MOST = 100;

export interface SourceChoiceProps {
  readonly sources: readonly Source[];
  readonly onChange: (source: SourceId) => void;
}

export function SourceChoice({ sources, onChange }: SourceChoiceProps) {
  const [filter, setFilter] = useState('');
  const found = sources.filter(({ name }) => comparableName(name).includes(comparableName(filter)));
  return (
    <div className="code-choice">
      <FilterField label="Source" value={filter} onChange={setFilter} autoFocus />
      <ListBox
        className="code-choice-list"
        aria-label="Sources"
        items={found.slice(0, MOST)}
        selectionMode="single"
        selectedKeys={[]}
        onSelectionChange={(keys) => onChange([...keys][0] as SourceId)}
        renderEmptyState={() => <p className="codebook-hint">No source matches.</p>}
      >
        {(source) => (
          <ListBoxItem id={source.id} textValue={source.name} className="menu-item">
            <span className="ellipsis">{source.name}</span>
          </ListBoxItem>
        )}
      </ListBox>
      {found.length > MOST && (
        <p className="codebook-hint">{plural(found.length - MOST, 'more', 'more')}: type to find them.</p>
      )}
    </div>
  );
}
