/** One code set: its name, what it is for, and its codes. */

import { useQuery } from '../api/use-query.ts';
import { CollectionForm, type CollectionFormProps } from '../ui/collection-dialog.tsx';
import { Field } from '../ui/field.tsx';
import { CodeCheckList } from './code-check-list.tsx';
import type { CodeSetDraft } from './code-set-draft.ts';

export interface CodeSetFormProps extends Omit<CollectionFormProps, 'label' | 'canSave' | 'children'> {
  readonly isNew: boolean;
  readonly draft: CodeSetDraft;
  readonly edited: boolean;
  readonly onChange: (draft: CodeSetDraft) => void;
}

export function CodeSetForm({ isNew, draft, edited, onChange, ...form }: CodeSetFormProps) {
  const codes = useQuery('codes.list', {}).data ?? [];
  return (
    <CollectionForm {...form} label="Code set" canSave={edited && draft.name.trim() !== ''}>
      <Field
        label="Name"
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
        autoFocus={isNew}
        required
      />
      <Field
        label="What it is for"
        lines={2}
        value={draft.description}
        onChange={(description) => onChange({ ...draft, description })}
      />
      <CodeCheckList codes={codes} picked={draft.codes} onChange={(picked) => onChange({ ...draft, codes: picked })} />
    </CollectionForm>
  );
}
