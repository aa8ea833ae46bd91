/** Another colour for a code. */

import { useState } from 'react';
import { useWorkbench } from '../api/workbench.tsx';
import { FormDialog } from '../ui/dialog.tsx';
import type { OneCodeDialogProps } from './code-task-dialog.tsx';

export function RecolourCodeDialog({ code, codes, onClose }: OneCodeDialogProps) {
  const { client, notices } = useWorkbench();
  const [colour, setColour] = useState(code.colour);
  const inUse = [...new Set(codes.map((other) => other.colour))];
  const submit = async () => {
    await client.call('codes.recolour', { code: code.id, colour });
    notices.say(`${code.name} has another colour`, { undoable: true });
  };
  return (
    <FormDialog title={`Colour of ${code.name}`} action="Save" onClose={onClose} onSubmit={submit}>
      <label className="colour-field">
        {/* biome-ignore lint/a11y/noAutofocus: the dialog is opened to choose a colour */}
        <input autoFocus type="color" value={colour} onChange={(event) => setColour(event.target.value)} />
        {colour}
      </label>
      <fieldset className="colours-in-use">
        <legend>In use</legend>
        {inUse.map((other) => (
          <button
            key={other}
            type="button"
            aria-label={other}
            aria-pressed={other === colour}
            style={{ background: other }}
            onClick={() => setColour(other)}
          />
        ))}
      </fieldset>
    </FormDialog>
  );
}
