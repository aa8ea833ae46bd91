/** One case: its name, what it is, the sources it is made of, and facts about it. */

import type { SourceId } from '../../shared/model/ids.ts';
import { useQuery } from '../api/use-query.ts';
import { AttributeFields } from '../sources/attribute-fields.tsx';
import { CollectionForm, type CollectionFormProps } from '../ui/collection-dialog.tsx';
import { Field } from '../ui/field.tsx';
import type { CaseDraft } from './case-draft.ts';
import { SourceCheckList } from './source-check-list.tsx';

export interface CaseFormProps extends Omit<CollectionFormProps, 'label' | 'canSave' | 'children'> {
  readonly isNew: boolean;
  readonly draft: CaseDraft;
  readonly edited: boolean;
  readonly onChange: (draft: CaseDraft) => void;
}

export function CaseForm({ isNew, draft, edited, onChange, ...form }: CaseFormProps) {
  const sources = useQuery('sources.list', {}).data ?? [];
  return (
    <CollectionForm {...form} label="Case" canSave={edited && draft.name.trim() !== ''}>
      <Field
        label="Name"
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
        autoFocus={isNew}
        required
      />
      <Field
        label="Description"
        lines={2}
        value={draft.description}
        onChange={(description) => onChange({ ...draft, description })}
      />
      <SourceCheckList
        sources={sources}
        picked={draft.sources}
        onChange={(picked: readonly SourceId[]) => onChange({ ...draft, sources: picked })}
      />
      <div className="case-attributes">
        <AttributeFields
          names={[]}
          values={draft.attributes}
          onChange={(attributes) => onChange({ ...draft, attributes })}
        />
      </div>
    </CollectionForm>
  );
}
