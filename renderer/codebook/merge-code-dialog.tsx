/** One code out of two: the codings of one go to the other. */

import { useState } from 'react';
import { codebookOf, withDescendants } from '../../shared/model/codebook.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { FormDialog } from '../ui/dialog.tsx';
import { plural } from '../ui/words.ts';
import { CodeChoice } from './code-choice.tsx';
import type { OneCodeDialogProps } from './code-task-dialog.tsx';

export function MergeCodeDialog({ code, codes, onClose }: OneCodeDialogProps) {
  const { client, notices } = useWorkbench();
  const [into, setInto] = useState<CodeId | null>(null);
  const own = new Set(withDescendants(codebookOf(codes), code.id));
  const target = codes.find(({ id }) => id === into);
  const submit = async () => {
    if (!target) return;
    const { moved, joined } = await client.call('codes.merge', { from: [code.id], into: target.id });
    const both = joined > 0 ? `; ${joined} lay on the same words and were joined` : '';
    notices.say(`Merged ${code.name} into ${target.name}: ${plural(moved, 'coding')} moved${both}`, { undoable: true });
  };
  return (
    <FormDialog title={`Merge ${code.name}`} action="Merge" disabled={!target} onClose={onClose} onSubmit={submit}>
      <p>
        {`Its ${plural(code.codings, 'coding')} and its sub-codes go to the code chosen, and ${code.name} is gone. `}
        Where both lie on the same words, one coding stays with both memos. It can be undone.
      </p>
      <CodeChoice label="Merge into" codes={codes.filter(({ id }) => !own.has(id))} value={into} onChange={setInto} />
    </FormDialog>
  );
}
