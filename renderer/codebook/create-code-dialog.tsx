/** A new code: its name, what it means, and its colour. */

import { useState } from 'react';
import type { Code } from '../../shared/model/code.ts';
import { nextColour } from '../../shared/model/palette.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { usePlace } from '../place.tsx';
import { FormDialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { ColourGrid } from './colour-grid.tsx';

export interface CreateCodeDialogProps {
  /** Null for a new root. */
  readonly parent: Code | null;
  readonly codes: readonly Code[];
  readonly onClose: () => void;
}

export function CreateCodeDialog({ parent, codes, onClose }: CreateCodeDialogProps) {
  const { client, notices } = useWorkbench();
  const place = usePlace();
  const [name, setName] = useState('');
  const [definition, setDefinition] = useState('');
  const [colour, setColour] = useState(() => freeColour(codes));
  const submit = async () => {
    place.code.set(await client.call('codes.create', { name, parent: parent?.id ?? null, definition, colour }));
    notices.say(`Created ${name}`, { undoable: true });
  };
  return (
    <FormDialog
      title={parent ? `New code in ${parent.name}` : 'New code'}
      action="Create"
      disabled={!name.trim()}
      onClose={onClose}
      onSubmit={submit}
    >
      <Field label="Name" value={name} onChange={setName} autoFocus required />
      <Field label="Definition" value={definition} onChange={setDefinition} lines={3} />
      <ColourGrid codes={codes} value={colour} onChange={setColour} />
    </FormDialog>
  );
}

function freeColour(codes: readonly Code[]): string {
  return nextColour(
    new Map([...Map.groupBy(codes, ({ colour }) => colour)].map(([colour, { length }]) => [colour, length])),
  );
}
