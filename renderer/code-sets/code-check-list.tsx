/** The codebook as a list, any number of whose codes can be picked; a code takes what is below it along. */

import { Check } from 'lucide-react';
import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Code } from '../../shared/model/code.ts';
import { codebookOf, depthOf } from '../../shared/model/codebook.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { Swatch } from '../codebook/code-name.tsx';
import { filterCodes } from '../codebook/tree-of-codes.ts';
import { followBranches } from '../reports/follow-branches.ts';
import { FilterField } from '../ui/field.tsx';
import { plural } from '../ui/words.ts';

export interface CodeCheckListProps {
  readonly codes: readonly Code[];
  readonly picked: readonly CodeId[];
  /** Gives the codes in codebook order. */
  readonly onChange: (picked: readonly CodeId[]) => void;
}

export function CodeCheckList({ codes, picked, onChange }: CodeCheckListProps) {
  const [filter, setFilter] = useState('');
  const codebook = codebookOf(codes);
  const shown = filterCodes(codes, filter);
  const before = new Set(picked);
  const change = (keys: ReadonlySet<CodeId>) => {
    const visible = new Set(shown.map(({ id }) => id));
    const hidden = picked.filter((id) => !visible.has(id));
    onChange(followBranches(codebook, before, new Set([...keys, ...hidden])));
  };
  return (
    <div className="check-list">
      <div className="check-list-heading">
        <h3>Codes: each takes what is below it along</h3>
        <span className="count">{plural(picked.length, 'code')} picked</span>
      </div>
      <FilterField label="Filter codes" value={filter} onChange={setFilter} />
      <ListBox
        className="check-list-items code-check-list"
        aria-label="Codes of the set"
        items={shown}
        selectionMode="multiple"
        // Escape closes the dialog; it would unpick everything first.
        escapeKeyBehavior="none"
        selectedKeys={picked}
        onSelectionChange={(keys) =>
          change(new Set(keys === 'all' ? shown.map(({ id }) => id) : (keys as Set<CodeId>)))
        }
        renderEmptyState={() => <p className="check-list-none">No code matches.</p>}
      >
        {(code) => (
          <ListBoxItem id={code.id} textValue={code.path} className="menu-item">
            <Check size={14} aria-hidden className="menu-check" />
            <span style={{ width: depthOf(codebook, code.id) * 16 }} />
            <Swatch colour={code.colour} />
            <span className="ellipsis" title={code.path}>
              {code.name}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}
