/** What can be done with the open source, and going from one source to the next, as actions of the window. */

import type { Source } from '../../shared/model/source.ts';
import { useActions } from '../actions/action-registry.tsx';
import { useObservable } from '../api/observable.ts';
import { usePlace } from '../place.tsx';

export function useListActions(sources: readonly Source[], onEdit: (source: Source) => void): void {
  const place = usePlace();
  const open = useObservable(place.source);
  const at = sources.findIndex(({ id }) => id === open);
  const beside = (step: 1 | -1) => (at < 0 ? undefined : sources[at + step]);
  const goTo = (source: Source | undefined) => {
    if (!source) return;
    place.openSource(source.id);
    place.tab.set('read');
  };
  const next = beside(1);
  const before = beside(-1);
  useActions([
    {
      id: 'sources.next',
      title: 'Open the next source',
      section: 'Sources',
      keys: ['Alt+PageDown'],
      isEnabled: next !== undefined,
      run: () => goTo(next),
    },
    {
      id: 'sources.before',
      title: 'Open the source before',
      section: 'Sources',
      keys: ['Alt+PageUp'],
      isEnabled: before !== undefined,
      run: () => goTo(before),
    },
    {
      id: 'sources.describe',
      title: 'Name and attributes of the source…',
      section: 'Sources',
      isEnabled: at >= 0,
      run: () => onEdit(sources[at]!),
    },
  ]);
}
