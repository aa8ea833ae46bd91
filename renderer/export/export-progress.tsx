/** How far an export is. */

import { useObservable } from '../api/observable.ts';
import { useWorkbench } from '../api/workbench.tsx';

export function ExportProgress({ task }: { readonly task: string | null }) {
  const { tasks } = useWorkbench();
  const running = useObservable(tasks.running).find(({ id }) => id === task);
  const part = running && running.total > 0 ? { value: running.done, max: running.total } : {};
  return (
    <div className="export-progress">
      <p role="status">Writing the file…</p>
      <progress aria-label="Writing the file" {...part} />
    </div>
  );
}
