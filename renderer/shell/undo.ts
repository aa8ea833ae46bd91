/** Undo and redo: by button and by key, everywhere but in fields, which have their own. */

import { useEffect, useMemo } from 'react';
import type { FailureCode } from '../../shared/api/failure.ts';
import { failureOf } from '../api/client.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { isTypedIn } from '../ui/text-field-focus.ts';

/** A key pressed once too often is no mishap. */
const NOTHING_TO_DO: ReadonlySet<FailureCode> = new Set(['nothing-to-undo', 'nothing-to-redo']);

export function useUndo() {
  const { client, notices } = useWorkbench();
  return useMemo(() => {
    const run = (method: 'history.undo' | 'history.redo', word: string) => async () => {
      try {
        const { label } = await client.call(method, {});
        notices.say(`${word}: ${label}`);
      } catch (error) {
        const { code, message } = failureOf(error);
        if (NOTHING_TO_DO.has(code)) notices.say(message);
        else notices.complain(error);
      }
    };
    return { undo: run('history.undo', 'Undone'), redo: run('history.redo', 'Done again') };
  }, [client, notices]);
}

export function useUndoKeys(): void {
  const { undo, redo } = useUndo();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTypedIn(event.target) || isInDialog(event.target))
        return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [undo, redo]);
}

/** What lies behind a dialog may not change while it is open. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null;
}
