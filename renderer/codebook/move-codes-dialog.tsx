/** Another place in the codebook for codes and what is below them. */

import { useState } from 'react';
import { codebookOf, withDescendants } from '../../shared/model/codebook.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { FormDialog } from '../ui/dialog.tsx';
import { CodeChoice } from './code-choice.tsx';
import { namesOf, type SeveralCodesDialogProps } from './code-task.ts';

export function MoveCodesDialog({ chosen, codes, onClose }: SeveralCodesDialogProps) {
  const { client, notices } = useWorkbench();
  const parents = new Set(chosen.map(({ parent }) => parent));
  const before = parents.size === 1 ? chosen[0]!.parent : undefined;
  const [parent, setParent] = useState<CodeId | null>(before ?? null);
  const [toRoot, setToRoot] = useState(false);
  const ids = chosen.map(({ id }) => id);
  const codebook = codebookOf(codes);
  const own = new Set(ids.flatMap((id) => withDescendants(codebook, id)));
  const target = toRoot ? null : parent;
  const isNowhere = target === before || (target === null && !toRoot);
  const submit = async () => {
    const position = codes.filter((other) => other.parent === target && !ids.includes(other.id)).length;
    await client.call('codes.move', { codes: ids, parent: target, position });
    notices.say(`Moved ${namesOf(chosen)}`, { undoable: true });
  };
  return (
    <FormDialog
      title={`Move ${namesOf(chosen)}`}
      action="Move"
      disabled={isNowhere}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>
        {chosen.length === 1
          ? 'It becomes the last code under the one chosen, with its own sub-codes.'
          : 'They become the last codes under the one chosen, with their own sub-codes.'}
      </p>
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
