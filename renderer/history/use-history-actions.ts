/** The history of what is open, as actions of the window. */

import { useActions } from '../actions/action-registry.tsx';
import { usePlace } from '../place.tsx';

export function useHistoryActions(): void {
  const place = usePlace();
  useActions([
    {
      id: 'history.of-source',
      title: 'History of the source that is open',
      section: 'History',
      get isEnabled() {
        return place.source.get() !== null;
      },
      run: () => place.openHistory({ source: place.source.get()! }),
    },
    {
      id: 'history.of-code',
      title: 'History of the code that is chosen',
      section: 'History',
      get isEnabled() {
        return place.code.get() !== null;
      },
      run: () => place.openHistory({ code: place.code.get()! }),
    },
  ]);
}
