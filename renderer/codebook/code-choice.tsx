/** One code out of the codebook, found by its name. */

import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Code } from '../../shared/model/code.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { FilterField } from '../ui/field.tsx';
import { CodeName } from './code-name.tsx';
import { filterCodes } from './tree-of-codes.ts';

export interface CodeChoiceProps {
  readonly label: string;
  readonly codes: readonly Code[];
  readonly value: CodeId | null;
  readonly onChange: (code: CodeId) => void;
}

export function CodeChoice({ label, codes, value, onChange }: CodeChoiceProps) {
  const [filter, setFilter] = useState('');
  return (
    <div className="code-choice">
      <FilterField label={label} value={filter} onChange={setFilter} autoFocus />
      <ListBox
        className="code-choice-list"
        aria-label={label}
        items={filterCodes(codes, filter)}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => onChange([...keys][0] as CodeId)}
        renderEmptyState={() => <p className="codebook-hint">No code matches.</p>}
      >
        {(code) => (
          <ListBoxItem id={code.id} textValue={code.path} className="menu-item">
            <CodeName code={code} withPath />
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}
