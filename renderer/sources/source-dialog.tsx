/** Name and attributes of a source, to be edited; a new kind of attribute can be made here too. */

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { attributeOf, type Source } from '../../shared/model/source.ts';
import { useQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { Button } from '../ui/button.tsx';
import { FormDialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

export interface SourceDialogProps {
  readonly source: Source;
  readonly onClose: () => void;
}

export function SourceDialog({ source, onClose }: SourceDialogProps) {
  const { client, notices } = useWorkbench();
  const attributes = useQuery('attributes.list', {}).data ?? [];
  const [name, setName] = useState(source.name);
  const [values, setValues] = useState<Readonly<Record<string, string>>>(source.attributes);
  const [newName, setNewName] = useState('');
  const submit = async () => {
    const changed = Object.entries(values).filter(([key, value]) => value !== attributeOf(source, key));
    if (changed.length > 0) {
      const described = Object.fromEntries(changed.map(([key, value]) => [key, value.trim() || null]));
      await client.call('sources.describe', { source: source.id, attributes: described });
    }
    if (name !== source.name) await client.call('sources.rename', { source: source.id, name });
    notices.say(`Described ${name}`, { undoable: true });
  };
  const names = [...new Set([...attributes.map((attribute) => attribute.name), ...Object.keys(values)])];
  const addAttribute = () => {
    setValues({ ...values, [newName.trim()]: '' });
    setNewName('');
  };
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
        {names.map((attribute) => (
          <Field
            key={attribute}
            label={attribute}
            value={values[attribute] ?? ''}
            onChange={(value) => setValues({ ...values, [attribute]: value })}
          />
        ))}
        <Field label="Another attribute" value={newName} onChange={setNewName} />
        <div className="attribute-add">
          <Button icon={Plus} isDisabled={!newName.trim() || names.includes(newName.trim())} onPress={addAttribute}>
            Add it
          </Button>
        </div>
      </div>
    </FormDialog>
  );
}
