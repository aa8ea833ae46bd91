/** The names of the codes that a code is split into. */

import { type KeyboardEvent, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';

export interface NewPartsProps {
  readonly names: readonly string[];
  readonly most: number;
  readonly onAdd: (name: string) => void;
}

export function NewParts({ names, most, onAdd }: NewPartsProps) {
  const [name, setName] = useState('');
  const isNew = name.trim() !== '' && !names.includes(name.trim());
  const add = () => {
    if (!isNew) return;
    onAdd(name.trim());
    setName('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || name.trim() === '') return;
    // Enter would split at once.
    event.preventDefault();
    add();
  };
  if (names.length === most) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the field in it
    <div className="split-new" onKeyDown={onKeyDown}>
      <Field
        label={names.length === 0 ? 'Name of the new code' : 'Another new code'}
        value={name}
        onChange={setName}
        autoFocus
      />
      <Button isDisabled={!isNew} onPress={add}>
        Add
      </Button>
    </div>
  );
}
