/** What is written and not saved yet: while there is any, the browser asks before the page is left. */

import { useEffect, useId } from 'react';

const unsaved = new Set<string>();

/** `what` tells one place where things are written from another. */
export function markUnsaved(what: string, isUnsaved: boolean): void {
  if (isUnsaved) unsaved.add(what);
  else unsaved.delete(what);
  if (unsaved.size > 0) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}

/** For what is gone with the component that holds it. */
export function useUnsaved(isUnsaved: boolean): void {
  const id = useId();
  useEffect(() => {
    markUnsaved(id, isUnsaved);
    return () => markUnsaved(id, false);
  }, [id, isUnsaved]);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
