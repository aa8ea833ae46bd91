/** Name and attributes of a source, to be edited; a new kind of attribute can be made here too. */

import { useState } from 'react';
import { attributeOf, type Source } from '../../shared/model/source.ts';
import { useQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { FormDialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { AttributeFields, type Values } from './attribute-fields.tsx';

export interface SourceDialogProps {
  readonly source: Source;
  readonly onClose: () => void;
}

export function SourceDialog({ source, onClose }: SourceDialogProps) {
  const { client, notices } = useWorkbench();
  const attributes = useQuery('attributes.list', {}).data ?? [];
  const [name, setName] = useState(source.name);
  const [values, setValues] = useState<Values>(source.attributes);
  const submit = async () => {
    const changed = Object.entries(values).filter(([key, value]) => value !== attributeOf(source, key));
    if (changed.length > 0) {
      const described = Object.fromEntries(changed.map(([key, value]) => [key, value.trim() || null]));
      await client.call('sources.describe', { source: source.id, attributes: described });
    }
    if (name !== source.name) await client.call('sources.rename', { source: source.id, name });
    notices.say(`Described ${name}`, { undoable: true });
  };
  const names = attributes.map((attribute) => attribute.name);
  return (
    <FormDialog
      title="Name and attributes"
      action="Save"
      wide
      disabled={!name.trim()}
      onClose={onClose}
      onSubmit={submit}
    >
      <div className="attribute-fields">
        <Field label="Name" value={name} onChange={setName} autoFocus required />
        <AttributeFields names={names} values={values} onChange={setValues} />
      </div>
    </FormDialog>
  );
}
