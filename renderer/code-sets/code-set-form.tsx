/** One code set: its name, what it is for, and its codes. */

import type { CodeSetId } from '../../shared/model/ids.ts';
import { stateUsers } from '../../shared/report/code-impact.ts';
import { useQuery } from '../api/use-query.ts';
import { CollectionForm, type CollectionFormProps } from '../ui/collection-dialog.tsx';
import { Field } from '../ui/field.tsx';
import { CodeCheckList } from './code-check-list.tsx';
import type { CodeSetDraft } from './code-set-draft.ts';

export interface CodeSetFormProps extends Omit<CollectionFormProps, 'label' | 'canSave' | 'children'> {
  /** Null for one that is being made. */
  readonly codeSet: CodeSetId | null;
  readonly draft: CodeSetDraft;
  readonly edited: boolean;
  readonly onChange: (draft: CodeSetDraft) => void;
}

export function CodeSetForm({ codeSet, draft, edited, onChange, ...form }: CodeSetFormProps) {
  const codes = useQuery('codes.list', {}).data ?? [];
  const users = useQuery('codeSets.impact', codeSet === null ? null : { codeSet }).data;
  return (
    <CollectionForm {...form} label="Code set" canSave={edited && draft.name.trim() !== ''}>
      <Field
        label="Name"
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
        autoFocus={codeSet === null}
        required
      />
      <Field
        label="What it is for"
        lines={2}
        value={draft.description}
        onChange={(description) => onChange({ ...draft, description })}
      />
      <CodeCheckList codes={codes} picked={draft.codes} onChange={(picked) => onChange({ ...draft, codes: picked })} />
      {users && stateUsers(users).map((sentence) => <p key={sentence}>{`If it is deleted: ${sentence}`}</p>)}
    </CollectionForm>
  );
}
