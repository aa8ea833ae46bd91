/** The pane of sources: filter, list in groups, import, cases made of them, and what was removed. */

import { Boxes, FileInput, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Source } from '../../shared/model/source.ts';
import { useActions } from '../actions/action-registry.tsx';
import { useQuery } from '../api/use-query.ts';
import { CasesDialog } from '../cases/cases-dialog.tsx';
import { importMenu } from '../import/import-actions.ts';
import { useImporting } from '../import/importing.tsx';
import { IconButton } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FilterField } from '../ui/field.tsx';
import { Menu } from '../ui/menu.tsx';
import { PaneHeading } from '../ui/pane.tsx';
import { RemovedSourcesDialog } from './removed-sources-dialog.tsx';
import { SourceDialog } from './source-dialog.tsx';
import { SourceList } from './source-list.tsx';
import { useListActions } from './use-list-actions.ts';
import '../ui/row-actions.css';
import './sources.css';

const NONE: readonly Source[] = [];

export function SourcesPane() {
  const sources = useQuery('sources.list', {}).data;
  const attributes = useQuery('attributes.list', {}).data ?? [];
  const importing = useImporting();
  const [filter, setFilter] = useState('');
  const [groupBy, setGroupBy] = useState('');
  const [edited, setEdited] = useState<Source | null>(null);
  const [removedShown, setRemovedShown] = useState(false);
  const [casesShown, setCasesShown] = useState(false);
  useListActions(sources ?? NONE, setEdited);
  useActions([
    { id: 'sources.cases', title: 'Cases…', section: 'Sources', run: () => setCasesShown(true) },
    { id: 'sources.removed', title: 'Removed sources…', section: 'Sources', run: () => setRemovedShown(true) },
  ]);
  const groupings = [{ value: '', label: 'nothing' }, ...attributes.map(({ name }) => ({ value: name, label: name }))];
  return (
    <section className="pane" aria-label="Sources">
      <PaneHeading title="Sources" count={sources?.length}>
        <IconButton icon={Boxes} label="Cases" onPress={() => setCasesShown(true)} />
        <Menu
          label="Sources"
          actions={[
            ...importMenu(importing),
            { label: 'Removed sources…', icon: Trash2, apart: true, run: () => setRemovedShown(true) },
          ]}
        >
          <IconButton icon={FileInput} label="Import" />
        </Menu>
      </PaneHeading>
      {sources?.length !== 0 && (
        <div className="pane-filter">
          <FilterField label="Filter sources" value={filter} onChange={setFilter} />
        </div>
      )}
      {sources?.length === 0 ? (
        <EmptyState title="No sources yet">The texts to be analysed are listed here once they are imported.</EmptyState>
      ) : (
        <SourceList sources={sources ?? []} filter={filter} groupBy={groupBy} onEdit={setEdited} />
      )}
      {sources?.length !== 0 && (
        <div className="sources-grouping">
          <Choice label="Group by" value={groupBy} options={groupings} onChange={setGroupBy} />
        </div>
      )}
      {edited && <SourceDialog source={edited} onClose={() => setEdited(null)} />}
      {casesShown && <CasesDialog onClose={() => setCasesShown(false)} />}
      {removedShown && <RemovedSourcesDialog onClose={() => setRemovedShown(false)} />}
    </section>
  );
}
