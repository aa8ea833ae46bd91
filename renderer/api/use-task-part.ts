/** How much of a task is done, as a progress element shows it: nothing while that is not known. */

import { useObservable } from './observable.ts';
import { useWorkbench } from './workbench.tsx';

export function useTaskPart(task: string | null): { readonly value?: number; readonly max?: number } {
  const { tasks } = useWorkbench();
  const running = useObservable(tasks.running).find(({ id }) => id === task);
  return running && running.total > 0 ? { value: running.done, max: running.total } : {};
}
