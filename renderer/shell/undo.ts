/** Undo and redo, and what is said about them. */

import { useMemo } from 'react';
import type { FailureCode } from '../../shared/api/failure.ts';
import { failureOf } from '../api/client.ts';
import { useWorkbench } from '../api/workbench.tsx';

/** A key pressed once too often is no mishap. */
const NOTHING_TO_DO: ReadonlySet<FailureCode> = new Set(['nothing-to-undo', 'nothing-to-redo']);

export function useUndo() {
  const { client, notices, tasks } = useWorkbench();
  return useMemo(() => {
    const run = (method: 'history.undo' | 'history.redo', doing: string, word: string) => async () => {
      const task = tasks.begin(doing);
      try {
        const { label } = await client.call(method, { task: task.id });
        notices.say(`${word}: ${label}`);
      } catch (error) {
        const { code, message } = failureOf(error);
        if (NOTHING_TO_DO.has(code)) notices.say(message);
        else notices.complain(error);
      } finally {
        task.end();
      }
    };
    return { undo: run('history.undo', 'Undoing', 'Undone'), redo: run('history.redo', 'Redoing', 'Done again') };
  }, [client, notices, tasks]);
}
