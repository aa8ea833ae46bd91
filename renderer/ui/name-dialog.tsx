/** A name for what is kept, when it is saved and when it is renamed. */

import { type ReactNode, useState } from 'react';
import type { Client } from '../api/client.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { FormDialog } from './dialog.tsx';
import { Field } from './field.tsx';

export interface NameDialogProps {
  readonly title: string;
  /** Words of the button that does it. */
  readonly action: string;
  /** To begin with. */
  readonly name: string;
  readonly hint?: ReactNode;
  readonly said: (name: string) => string;
  readonly onSubmit: (client: Client, name: string) => Promise<unknown>;
  readonly onClose: () => void;
}

export function NameDialog({ name: given, hint, said, onSubmit, ...dialog }: NameDialogProps) {
  const { client, notices } = useWorkbench();
  const [name, setName] = useState(given);
  const submit = async () => {
    await onSubmit(client, name);
    notices.say(said(name), { undoable: true });
  };
  return (
    <FormDialog {...dialog} disabled={!name.trim()} onSubmit={submit}>
      <Field label="Name" value={name} onChange={setName} autoFocus required hint={hint} />
    </FormDialog>
  );
}
