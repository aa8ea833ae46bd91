/** Another place in the codebook for a code and what is below it. */

import { useState } from 'react';
import { codebookOf, withDescendants } from '../../shared/model/codebook.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { FormDialog } from '../ui/dialog.tsx';
import { CodeChoice } from './code-choice.tsx';
import type { OneCodeDialogProps } from './code-task-dialog.tsx';

export function MoveCodeDialog({ code, codes, onClose }: OneCodeDialogProps) {
  const { client, notices } = useWorkbench();
  const [parent, setParent] = useState<CodeId | null>(code.parent);
  const [toRoot, setToRoot] = useState(false);
  const own = new Set(withDescendants(codebookOf(codes), code.id));
  const target = toRoot ? null : parent;
  const submit = async () => {
    const position = codes.filter((other) => other.parent === target && other.id !== code.id).length;
    await client.call('codes.move', { code: code.id, parent: target, position });
    notices.say(`Moved ${code.name}`, { undoable: true });
  };
  return (
    <FormDialog
      title={`Move ${code.name}`}
      action="Move"
      disabled={target === code.parent}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>It becomes the last code under the one chosen, with its own sub-codes.</p>
      <label className="check-line">
        <input type="checkbox" checked={toRoot} onChange={(event) => setToRoot(event.target.checked)} />
        To the top of the tree
      </label>
      {!toRoot && (
        <CodeChoice
          label="Move under"
          codes={codes.filter(({ id }) => !own.has(id))}
          value={parent}
          onChange={setParent}
        />
      )}
    </FormDialog>
  );
}
