/** The cases of the project: made, also from an attribute of the sources, described, filled with sources and deleted. */

import { Plus, Tags } from 'lucide-react';
import type { CaseId } from '../../shared/model/ids.ts';
import { type Attribute, attributeOf } from '../../shared/model/source.ts';
import { useCommand } from '../api/use-command.ts';
import { useQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { Button } from '../ui/button.tsx';
import { CollectionDialog } from '../ui/collection-dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Menu } from '../ui/menu.tsx';
import { useCollection } from '../ui/use-collection.ts';
import { plural } from '../ui/words.ts';
import { createCase, draftOfCase, NEW_CASE, saveCase } from './case-draft.ts';
import { CaseForm } from './case-form.tsx';
import '../ui/check-list.css';
import './cases.css';

export interface CasesDialogProps {
  /** The one that is shown first; the first of them where it is left out. */
  readonly chosen?: CaseId;
  readonly onClose: () => void;
}

export function CasesDialog({ chosen: first, onClose }: CasesDialogProps) {
  const { client, notices } = useWorkbench();
  const cases = useQuery('cases.list', {}).data;
  const { key, chosen, draft, edited, ...collection } = useCollection(cases ?? [], draftOfCase, NEW_CASE, first);
  if (!cases) return null;
  const save = async () => {
    if (chosen) await saveCase(client, chosen, draft);
    collection.settle(chosen ? undefined : await createCase(client, draft));
    notices.say(`Saved case ${draft.name.trim()}`, { undoable: true });
  };
  const remove = async () => {
    await client.call('cases.delete', { studyCase: chosen!.id });
    collection.settle();
    notices.say(`Deleted case ${chosen!.name}`, { undoable: true });
  };
  return (
    <CollectionDialog
      title="Cases"
      items={collection.listed(({ sources }) => sources.length)}
      chosen={chosen ? key : null}
      onChoose={collection.choose}
      onClose={onClose}
      makers={<Makers onNew={collection.startNew} />}
    >
      {key === null ? (
        <EmptyState title="No cases yet" action={<Button onPress={collection.startNew}>Make the first case</Button>}>
          A case is what the study compares, such as an alliance or a country: the sources about it, taken together.
        </EmptyState>
      ) : (
        <CaseForm
          key={key}
          isNew={!chosen}
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

function Makers({ onNew }: { readonly onNew: () => void }) {
  const command = useCommand();
  const attributes = useQuery('attributes.list', {}).data ?? [];
  const sources = useQuery('sources.list', {}).data ?? [];
  const fromAttribute = ({ id, name }: Attribute) => ({
    label: `One for each ${name}`,
    run: () =>
      command('cases.fromAttribute', { attribute: id }, ({ created, extended }) =>
        extended.length === 0
          ? `${plural(created.length, 'case')} made`
          : `${plural(created.length, 'case')} made, ${extended.length} got more sources`,
      ),
  });
  const used = attributes.filter(({ name }) => sources.some((source) => attributeOf(source, name) !== ''));
  return (
    <>
      <Button kind="quiet" icon={Plus} onPress={onNew}>
        New case
      </Button>
      {used.length > 0 && (
        <Menu label="From an attribute" actions={used.map(fromAttribute)}>
          <Button kind="quiet" icon={Tags}>
            From an attribute…
          </Button>
        </Menu>
      )}
    </>
  );
}
