/** The code sets of the project: made, described, filled with codes and deleted. */

import { Plus } from 'lucide-react';
import { useQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { Button } from '../ui/button.tsx';
import { CollectionDialog } from '../ui/collection-dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useCollection } from '../ui/use-collection.ts';
import { createCodeSet, draftOfCodeSet, NEW_CODE_SET, saveCodeSet } from './code-set-draft.ts';
import { CodeSetForm } from './code-set-form.tsx';
import '../ui/check-list.css';
import './code-sets.css';

export function CodeSetsDialog({ onClose }: { readonly onClose: () => void }) {
  const { client, notices } = useWorkbench();
  const sets = useQuery('codeSets.list', {}).data;
  const { key, chosen, draft, edited, ...collection } = useCollection(sets ?? [], draftOfCodeSet, NEW_CODE_SET);
  if (!sets) return null;
  const save = async () => {
    if (chosen) await saveCodeSet(client, chosen, draft);
    collection.settle(chosen ? undefined : await createCodeSet(client, draft));
    notices.say(`Saved code set ${draft.name.trim()}`, { undoable: true });
  };
  const remove = async () => {
    await client.call('codeSets.delete', { codeSet: chosen!.id });
    collection.settle();
    notices.say(`Deleted code set ${chosen!.name}`, { undoable: true });
  };
  return (
    <CollectionDialog
      title="Code sets"
      items={collection.listed(({ codes }) => codes.length)}
      chosen={chosen ? key : null}
      onChoose={collection.choose}
      onClose={onClose}
      makers={
        <Button kind="quiet" icon={Plus} onPress={collection.startNew}>
          New code set
        </Button>
      }
    >
      {key === null ? (
        <EmptyState title="No code sets yet" action={<Button onPress={collection.startNew}>Make the first set</Button>}>
          A set holds codes that you look at together, wherever they stand in the codebook. Reports can be counted of
          it.
        </EmptyState>
      ) : (
        <CodeSetForm
          key={key}
          codeSet={chosen?.id ?? null}
          draft={draft}
          edited={edited}
          onChange={collection.edit}
          onSave={save}
          onDelete={chosen && remove}
          onClose={onClose}
        />
      )}
    </CollectionDialog>
  );
}
