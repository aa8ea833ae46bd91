/** Another colour for codes. */

import { useState } from 'react';
import { useWorkbench } from '../api/workbench.tsx';
import { FormDialog } from '../ui/dialog.tsx';
import { namesOf, type SeveralCodesDialogProps } from './code-task.ts';
import { ColourGrid } from './colour-grid.tsx';

export function RecolourCodesDialog({ chosen, codes, onClose }: SeveralCodesDialogProps) {
  const { client, notices } = useWorkbench();
  const ids = chosen.map(({ id }) => id);
  const colours = new Set(chosen.map(({ colour }) => colour));
  const [colour, setColour] = useState(colours.size === 1 ? chosen[0]!.colour : null);
  const submit = async () => {
    if (colour === null) return;
    await client.call('codes.recolour', { codes: ids, colour });
    notices.say(`${namesOf(chosen)} ${ids.length === 1 ? 'has' : 'have'} another colour`, { undoable: true });
  };
  return (
    <FormDialog
      title={`Colour of ${namesOf(chosen)}`}
      action="Save"
      disabled={colour === null}
      onClose={onClose}
      onSubmit={submit}
    >
      <ColourGrid codes={codes.filter(({ id }) => !ids.includes(id))} value={colour} onChange={setColour} autoFocus />
    </FormDialog>
  );
}
