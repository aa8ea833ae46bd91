/** Another name for a code. */

import { useState } from 'react';
import { useWorkbench } from '../api/workbench.tsx';
import { FormDialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import type { OneCodeDialogProps } from './code-task.ts';

export function RenameCodeDialog({ code, onClose }: OneCodeDialogProps) {
  const { client, notices } = useWorkbench();
  const [name, setName] = useState(code.name);
  const submit = async () => {
    await client.call('codes.rename', { code: code.id, name });
    notices.say(`${code.name} is now called ${name}`, { undoable: true });
  };
  return (
    <FormDialog title="Rename code" action="Rename" disabled={!name.trim()} onClose={onClose} onSubmit={submit}>
      <Field label="Name" value={name} onChange={setName} autoFocus required />
    </FormDialog>
  );
}
