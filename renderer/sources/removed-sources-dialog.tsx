/** Sources that were removed, each with a way to bring it back. */

import { useCommand } from '../api/use-command.ts';
import { useQuery } from '../api/use-query.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { plural } from '../ui/words.ts';

export function RemovedSourcesDialog({ onClose }: { readonly onClose: () => void }) {
  const removed = useQuery('sources.removed', {}).data ?? [];
  const command = useCommand();
  return (
    <Dialog title="Removed sources" onClose={onClose}>
      {removed.length === 0 && (
        <p>Nothing was removed. A source that is removed keeps its codings and can be brought back here.</p>
      )}
      <ul>
        {removed.map(({ id, name, codings }) => (
          <li key={id} className="removed-row">
            <span className="ellipsis">{name}</span>
            <span className="count">{plural(codings, 'coding')}</span>
            <Button onPress={() => command('sources.restore', { source: id }, `Restored ${name}`)}>Restore</Button>
          </li>
        ))}
      </ul>
      <div className="dialog-buttons">
        <Button kind="primary" onPress={onClose} autoFocus>
          Close
        </Button>
      </div>
    </Dialog>
  );
}
