/** Tells screen readers what was done, without moving the focus. */

import { useObservable } from '../api/observable.ts';
import { useWorkbench } from '../api/workbench.tsx';

export function LiveRegion() {
  const { notices } = useWorkbench();
  const last = useObservable(notices.last);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {last && <span key={last.key}>{last.text}</span>}
    </div>
  );
}
