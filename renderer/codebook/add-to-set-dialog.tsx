/** Codes that are added to a code set, which may be made for them. */

import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { CodeSetId } from '../../shared/model/ids.ts';
import { useQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { FormDialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { namesOf, type SeveralCodesDialogProps } from './code-task.ts';

export function AddToSetDialog({ chosen, onClose }: SeveralCodesDialogProps) {
  const { client, notices } = useWorkbench();
  const sets = useQuery('codeSets.list', {}).data;
  const [picked, setPicked] = useState<CodeSetId | null>(null);
  const [name, setName] = useState('');
  if (!sets) return null;
  const codes = chosen.map(({ id }) => id);
  const submit = async () => {
    const isNew = name.trim() !== '';
    if (isNew) await client.call('codeSets.create', { name, codes });
    else if (picked !== null) await client.call('codeSets.addCodes', { codeSet: picked, codes });
    const set = isNew ? name.trim() : sets.find(({ id }) => id === picked)?.name;
    notices.say(`Added ${namesOf(chosen)} to code set ${set}`, { undoable: true });
  };
  return (
    <FormDialog
      title={`Add ${namesOf(chosen)} to a code set`}
      action="Add"
      disabled={picked === null && name.trim() === ''}
      onClose={onClose}
      onSubmit={submit}
    >
      {sets.length > 0 && (
        <ListBox
          className="code-choice-list"
          aria-label="Code sets"
          autoFocus
          items={sets}
          selectionMode="single"
          selectionBehavior="replace"
          escapeKeyBehavior="none"
          selectedKeys={picked === null ? [] : [picked]}
          onSelectionChange={(keys) => setPicked(([...keys][0] as CodeSetId | undefined) ?? null)}
        >
          {(set) => (
            <ListBoxItem id={set.id} textValue={set.name} className="menu-item set-choice">
              <span className="ellipsis">{set.name}</span>
              <span className="count">{set.codes.length}</span>
            </ListBoxItem>
          )}
        </ListBox>
      )}
      <Field label="Or a new set" value={name} onChange={setName} autoFocus={sets.length === 0} />
    </FormDialog>
  );
}
