/** The saved queries: choosing one fills in its rows. */

import type { Query } from '../../shared/model/query.ts';
import type { SavedQuery } from '../../shared/model/saved.ts';
import { useCommand } from '../api/use-command.ts';
import { useQuery } from '../api/use-query.ts';
import { SavedList } from '../ui/saved-list.tsx';

export interface SavedQueriesProps {
  /** The query that is shown; null while it is not filled in. */
  readonly query: Query | null;
  readonly onOpen: (saved: SavedQuery) => void;
}

export function SavedQueries({ query, onOpen }: SavedQueriesProps) {
  const command = useCommand();
  const saved = useQuery('queries.list', {}).data ?? [];
  return (
    <SavedList
      label="Saved queries"
      noun="query"
      rename="Rename query"
      items={saved.map((one) => ({ ...one, hint: one.name }))}
      onOpen={onOpen}
      onReplace={
        query &&
        (({ id, name }) =>
          command('queries.change', { savedQuery: id, query: query as never }, `Changed query ${name}`))
      }
      onRename={({ id }, client, name) => client.call('queries.rename', { savedQuery: id, name })}
      onDelete={({ id, name }) => command('queries.delete', { savedQuery: id }, `Deleted query ${name}`)}
    />
  );
}
