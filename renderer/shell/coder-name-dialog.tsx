/** The dialog that names a coder: a new one, who codes from then on, or the current one anew. */

import { useState } from 'react';
import type { CoderId } from '../../shared/model/ids.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { FormDialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

export interface CoderNameDialogProps {
  /** Null for a new coder. */
  readonly coder: CoderId | null;
  readonly oldName: string;
  readonly onClose: () => void;
}

export function CoderNameDialog({ coder, oldName, onClose }: CoderNameDialogProps) {
  const { client, notices } = useWorkbench();
  const [name, setName] = useState(oldName);
  const submit = async () => {
    if (coder !== null) {
      await client.call('coders.rename', { coder, name });
      notices.say(`${oldName} is now called ${name}`, { undoable: true });
      return;
    }
    await client.call('coders.choose', { coder: await client.call('coders.create', { name }) });
    notices.say(`Coding as ${name}`);
  };
  return (
    <FormDialog
      title={coder === null ? 'New coder' : 'Rename coder'}
      action={coder === null ? 'Create and choose' : 'Rename'}
      disabled={!name.trim()}
      onClose={onClose}
      onSubmit={submit}
    >
      {coder === null && <p>Each coding belongs to the coder who made it, so that coders can be compared.</p>}
      <Field label="Name" value={name} onChange={setName} autoFocus required />
    </FormDialog>
  );
}
