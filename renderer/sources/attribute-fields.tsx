/** Fields for the values of attributes, and one to name another attribute. */

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import './sources.css';

export type Values = Readonly<Record<string, string>>;

export interface AttributeFieldsProps {
  /** The attributes that have a field, besides those that have a value. */
  readonly names: readonly string[];
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}

export function AttributeFields({ names, values, onChange }: AttributeFieldsProps) {
  const [newName, setNewName] = useState('');
  const shown = [...new Set([...names, ...Object.keys(values)])];
  const addAttribute = () => {
    onChange({ ...values, [newName.trim()]: '' });
    setNewName('');
  };
  return (
    <>
      {shown.map((attribute) => (
        <Field
          key={attribute}
          label={attribute}
          value={values[attribute] ?? ''}
          onChange={(value) => onChange({ ...values, [attribute]: value })}
        />
      ))}
      <Field label="Another attribute" value={newName} onChange={setNewName} />
      <div className="attribute-add">
        <Button icon={Plus} isDisabled={!newName.trim() || shown.includes(newName.trim())} onPress={addAttribute}>
          Add it
        </Button>
      </div>
    </>
  );
}
