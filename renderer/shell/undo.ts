/** Undo and redo: by button and by key, everywhere but in fields, which have their own. */

import { useEffect, useMemo } from 'react';
import { useWorkbench } from '../api/workbench.tsx';
import { isTypedIn } from '../ui/text-field-focus.ts';

export function useUndo() {
  const { client, notices } = useWorkbench();
  return useMemo(() => {
    const run = (method: 'history.undo' | 'history.redo', word: string) => () =>
      client.call(method, {}).then(({ label }) => notices.say(`${word}: ${label}`), notices.complain);
    return { undo: run('history.undo', 'Undone'), redo: run('history.redo', 'Done again') };
  }, [client, notices]);
}

export function useUndoKeys(): void {
  const { undo, redo } = useUndo();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTypedIn(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}
