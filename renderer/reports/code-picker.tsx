/** Which codes are rows or columns: all of them, or those that are picked, each with what is below it. */

import { Check } from 'lucide-react';
import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Code } from '../../shared/model/code.ts';
import { codebookOf, depthOf } from '../../shared/model/codebook.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { Swatch } from '../codebook/code-name.tsx';
import { filterCodes } from '../codebook/tree-of-codes.ts';
import { Button as PlainButton } from '../ui/button.tsx';
import { ChoiceButton } from '../ui/choice-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FilterField } from '../ui/field.tsx';
import { plural } from '../ui/words.ts';
import { followBranches } from './follow-branches.ts';

export interface CodePickerProps {
  readonly label: string;
  readonly codes: readonly Code[];
  /** Null for all. */
  readonly value: readonly CodeId[] | null;
  readonly onChange: (value: readonly CodeId[] | null) => void;
}

export function CodePicker({ label, codes, value, onChange }: CodePickerProps) {
  const [open, setOpen] = useState(false);
  const chosenWords = value ? plural(value.length, 'code') : 'All codes';
  return (
    <div className="choice">
      <ChoiceButton label={label} words={chosenWords} onPress={() => setOpen(true)} />
      {open && <CodePickDialog {...{ label, codes, value, onChange }} onClose={() => setOpen(false)} />}
    </div>
  );
}

export interface CodePickDialogProps extends CodePickerProps {
  readonly onClose: () => void;
}

/** The codebook to pick from; every pick counts at once. */
export function CodePickDialog({ label, codes, value, onChange, onClose }: CodePickDialogProps) {
  const [filter, setFilter] = useState('');
  const codebook = codebookOf(codes);
  const chosen = new Set(value ?? []);
  const shown = filterCodes(codes, filter);
  const change = (keys: ReadonlySet<CodeId>) => {
    const next = followBranches(codebook, chosen, keys);
    onChange(next.length === 0 ? null : next);
  };
  return (
    <Dialog title={label} onClose={onClose}>
      <div className="dialog-body">
        <FilterField label="Filter codes" value={filter} onChange={setFilter} autoFocus />
        <ListBox
          className="code-choice-list"
          aria-label={label}
          items={shown}
          selectionMode="multiple"
          // Escape closes the dialog; it would unpick everything first.
          escapeKeyBehavior="none"
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            change(keys === 'all' ? new Set([...chosen, ...shown.map(({ id }) => id)]) : (keys as Set<CodeId>))
          }
        >
          {(code) => (
            <ListBoxItem id={code.id} textValue={code.path} className="menu-item">
              <span className="menu-gap" style={{ width: depthOf(codebook, code.id) * 16 }} />
              <Check size={14} aria-hidden className="menu-check" />
              <Swatch colour={code.colour} />
              {code.name}
            </ListBoxItem>
          )}
        </ListBox>
        <div className="dialog-buttons">
          <PlainButton onPress={() => onChange(null)}>All codes</PlainButton>
          <PlainButton kind="primary" onPress={onClose}>
            Done
          </PlainButton>
        </div>
      </div>
    </Dialog>
  );
}
