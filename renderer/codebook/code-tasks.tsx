/** Which codes are chosen, and the task that is begun with codes, wherever in the window that was. */

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Code } from '../../shared/model/code.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { type Observable, observableOf, useObservable } from '../api/observable.ts';
import { useQuery } from '../api/use-query.ts';
import { usePlace } from '../place.tsx';
import type { CodeTask } from './code-task.ts';
import { CodeTaskDialog } from './code-task-dialog.tsx';
import { useCodeActions } from './use-code-actions.ts';

export interface CodeTasks {
  start(task: CodeTask): void;
  /** The codes chosen together; they count while the chosen one of the window is among them. */
  readonly together: Observable<ReadonlySet<CodeId>>;
}

const CodeTasksContext = createContext<CodeTasks | null>(null);

export function CodeTasksProvider({ children }: { readonly children: ReactNode }) {
  const [task, start] = useState<CodeTask | null>(null);
  const [together] = useState(() => observableOf<ReadonlySet<CodeId>>(new Set()));
  const tasks = useMemo(() => ({ start, together }), [together]);
  return (
    <CodeTasksContext value={tasks}>
      <CodeActions />
      {children}
      {task && <TaskAtHand task={task} onClose={() => start(null)} />}
    </CodeTasksContext>
  );
}

export function useCodeTasks(): CodeTasks {
  const tasks = useContext(CodeTasksContext);
  if (!tasks) throw new Error('no tasks of codes above this component');
  return tasks;
}

/** The chosen codes in codebook order, and the way to choose others. */
export function useChosenCodes(codes: readonly Code[]): [readonly Code[], (chosen: readonly CodeId[]) => void] {
  const place = usePlace();
  const tasks = useCodeTasks();
  const last = useObservable(place.code);
  const together = useObservable(tasks.together);
  const chosen = useMemo(() => {
    const isChosen = (id: CodeId) => (last !== null && together.has(last) ? together.has(id) : id === last);
    return codes.filter(({ id }) => isChosen(id));
  }, [codes, last, together]);
  const choose = (ids: readonly CodeId[]) => {
    const current = place.code.get();
    tasks.together.set(new Set(ids));
    if (current === null || !ids.includes(current)) place.code.set(ids.at(-1) ?? null);
  };
  return [chosen, choose];
}

function CodeActions() {
  const codes = useQuery('codes.list', {}).data ?? [];
  const [chosen] = useChosenCodes(codes);
  useCodeActions(codes, chosen, useCodeTasks().start);
  return null;
}

function TaskAtHand({ task, onClose }: { readonly task: CodeTask; readonly onClose: () => void }) {
  const codes = useQuery('codes.list', {}).data ?? [];
  return <CodeTaskDialog task={task} codes={codes} onClose={onClose} />;
}
