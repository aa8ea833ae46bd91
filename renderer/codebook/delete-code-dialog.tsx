/** Deleting a code: says first what goes with it. */

import type { CodeImpact } from '../../shared/api/results.ts';
import { useQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { FormDialog } from '../ui/dialog.tsx';
import { plural } from '../ui/words.ts';
import type { OneCodeDialogProps } from './code-task-dialog.tsx';

export function DeleteCodeDialog({ code, onClose }: OneCodeDialogProps) {
  const { client, notices } = useWorkbench();
  const impact = useQuery('codes.impact', { code: code.id }).data;
  const submit = async () => {
    await client.call('codes.delete', { code: code.id });
    notices.say(`Deleted ${code.name}`, { undoable: true });
  };
  if (!impact) return null;
  return (
    <FormDialog
      title={`Delete ${code.name}?`}
      action="Delete"
      danger
      role="alertdialog"
      onClose={onClose}
      onSubmit={submit}
    >
      <p>
        {`With it go ${partsOf(impact)}. `}
        The texts stay as they are. It can be undone.
      </p>
    </FormDialog>
  );
}

/** `2 sub-codes and 12 codings in 4 sources, with 3 memos`. */
function partsOf({ codes, codings, sources, memos }: CodeImpact): string {
  const below = codes > 1 ? `${plural(codes - 1, 'sub-code')} and ` : '';
  const where = codings > 0 ? ` in ${plural(sources, 'source')}` : '';
  const written = memos > 0 ? `, with ${plural(memos, 'memo')}` : '';
  return `${below}${plural(codings, 'coding')}${where}${written}`;
}
