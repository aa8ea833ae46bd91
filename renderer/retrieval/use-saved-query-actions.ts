/** The saved queries as actions of the window: each can be gone to by its name. */

import type { SavedQuery } from '../../shared/model/saved.ts';
import { useActions } from '../actions/action-registry.tsx';
import type { WindowAction } from '../actions/window-action.ts';
import { useQuery } from '../api/use-query.ts';
import { usePlace } from '../place.tsx';

export function useSavedQueryActions(onOpen: (saved: SavedQuery) => void): void {
  const place = usePlace();
  const saved = useQuery('queries.list', {}).data ?? [];
  useActions(
    saved.map(
      (query): WindowAction => ({
        id: `queries.${query.id}`,
        title: `Saved query: ${query.name}`,
        section: 'Search',
        run() {
          onOpen(query);
          place.tab.set('passages');
        },
      }),
    ),
  );
}
