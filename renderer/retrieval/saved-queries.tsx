/** The saved queries: choosing one fills in its rows; each can be renamed, replaced by the query shown, or deleted. */

import { Ellipsis, Pencil, Replace, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { Query } from '../../shared/model/query.ts';
import type { SavedQuery } from '../../shared/model/saved.ts';
import { useCommand } from '../api/use-command.ts';
import { useQuery } from '../api/use-query.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { QueryNameDialog } from './query-name-dialog.tsx';
import '../reports/saved/saved.css';
import '../ui/row-actions.css';

export interface SavedQueriesProps {
  /** The query that is shown; null while it is not filled in. */
  readonly query: Query | null;
  readonly onOpen: (saved: SavedQuery) => void;
}

/** Nothing while there is none: the button that saves the first one stands below. */
export function SavedQueries({ query, onOpen }: SavedQueriesProps) {
  const saved = useQuery('queries.list', {}).data ?? [];
  if (saved.length === 0) return null;
  const open = (id: unknown) => {
    const chosen = saved.find((one) => one.id === id);
    if (chosen) onOpen(chosen);
  };
  return (
    <div className="saved-reports">
      <span id="saved-queries" className="choice-label">
        Saved queries
      </span>
      <GridList className="saved-list" aria-labelledby="saved-queries" onAction={open}>
        {saved.map((one) => (
          <SavedRow key={one.id} saved={one} query={query} />
        ))}
      </GridList>
    </div>
  );
}

function SavedRow({ saved, query }: { readonly saved: SavedQuery; readonly query: Query | null }) {
  const command = useCommand();
  const [renaming, setRenaming] = useState(false);
  const { id: savedQuery, name } = saved;
  const replace = () =>
    query && command('queries.change', { savedQuery, query: query as never }, `Changed query ${name}`);
  return (
    <GridListItem id={savedQuery} textValue={name} className="row-with-actions saved-row">
      <span className="ellipsis" title={name}>
        {name}
      </span>
      <Menu
        label={name}
        actions={[
          { label: 'Rename…', icon: Pencil, run: () => setRenaming(true) },
          ...(query ? [{ label: 'Replace by the query shown', icon: Replace, run: replace }] : []),
          {
            ...{ label: 'Delete', icon: Trash2, apart: true, danger: true },
            run: () => command('queries.delete', { savedQuery }, `Deleted query ${name}`),
          },
        ]}
      >
        <IconButton icon={Ellipsis} label={`Actions for ${name}`} />
      </Menu>
      {renaming && (
        <QueryNameDialog
          title="Rename query"
          action="Rename"
          name={name}
          said={(next) => `${name} is now called ${next}`}
          onSubmit={(client, next) => client.call('queries.rename', { savedQuery, name: next })}
          onClose={() => setRenaming(false)}
        />
      )}
    </GridListItem>
  );
}
