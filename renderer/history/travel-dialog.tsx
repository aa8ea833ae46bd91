/** Going back or forth in the history, after it is said what that undoes or redoes. */

import type { ChangeId } from '../../shared/model/ids.ts';
import { useQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { Dialog, FormDialog } from '../ui/dialog.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { plural } from '../ui/words.ts';

export interface TravelDialogProps {
  /** The change that will be the newest that stands; `null` for the start. */
  readonly to: ChangeId | null;
  readonly onClose: () => void;
}

export function TravelDialog({ to, onClose }: TravelDialogProps) {
  const { client, notices, tasks } = useWorkbench();
  const { data: steps, failure } = useQuery('history.steps', { change: to });
  if (failure || steps?.total === 0) {
    return (
      <Dialog title="History" onClose={onClose}>
        <div className="dialog-body">
          {failure ? <FailureMessage failure={failure} /> : <p>Nothing has been done since.</p>}
        </div>
      </Dialog>
    );
  }
  if (!steps) return null;
  const { undoing, total, changes } = steps;
  const many = plural(total, 'change');
  const go = async () => {
    await tasks.run(undoing ? 'Undoing' : 'Redoing', (task) =>
      undoing
        ? client.call('history.undoTo', { change: to, task })
        : client.call('history.redoTo', { change: to!, task }),
    );
    notices.say(undoing ? `Undone: ${many}` : `Done again: ${many}`);
  };
  return (
    <FormDialog
      title={undoing ? `Undo ${many}?` : `Redo ${many}?`}
      action={undoing ? `Undo ${many}` : `Redo ${many}`}
      onSubmit={go}
      onClose={onClose}
    >
      <p>
        {undoing
          ? 'In this order. All of them stay in the history and can be redone until something new is done.'
          : 'In this order.'}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reachable by key */}
      <ol className="travel-steps" aria-label={undoing ? 'To be undone' : 'To be redone'} tabIndex={0}>
        {changes.map(({ id, label, coder }) => (
          <li key={id}>
            <span className="ellipsis">{label}</span> <span className="change-coder">{coder}</span>
          </li>
        ))}
        {total > changes.length && (
          <li className="change-coder">and {plural(total - changes.length, 'more', 'more')}</li>
        )}
      </ol>
    </FormDialog>
  );
}
