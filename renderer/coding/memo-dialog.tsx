/** The memo on a coding. */

import { useState } from 'react';
import type { Coding } from '../../shared/model/coding.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { FormDialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

export function MemoDialog({ coding, onClose }: { readonly coding: Coding; readonly onClose: () => void }) {
  const { client, notices } = useWorkbench();
  const [memo, setMemo] = useState(coding.memo);
  const submit = async () => {
    await client.call('codings.setMemo', { coding: coding.id, memo });
    notices.say('Memo saved', { undoable: true });
  };
  return (
    <FormDialog title="Memo" action="Save" disabled={memo === coding.memo} onClose={onClose} onSubmit={submit}>
      <Field label="What you think about this passage" value={memo} onChange={setMemo} lines={5} autoFocus />
    </FormDialog>
  );
}
