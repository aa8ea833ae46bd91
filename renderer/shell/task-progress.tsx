/** Progress of long work, shown once it has taken half a second, with a way to cancel it. */

import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useObservable } from '../api/observable.ts';
import type { Task } from '../api/tasks.ts';
import { useWorkbench } from '../api/workbench.tsx';

/** Shorter waits show nothing, so that quick work does not flicker. In milliseconds. */
const PATIENCE = 500;

export function TaskProgress() {
  const { tasks } = useWorkbench();
  return useObservable(tasks.running).map((task) => <OneTask key={task.id} task={task} />);
}

function OneTask({ task }: { readonly task: Task }) {
  const { tasks } = useWorkbench();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  const part = task.total > 0 ? { value: task.done, max: task.total } : {};
  return (
    <span className="task">
      {task.label}
      <progress aria-label={task.label} {...part} />
      <Button className="link-button" onPress={() => tasks.cancel(task.id)}>
        Cancel
      </Button>
    </span>
  );
}
