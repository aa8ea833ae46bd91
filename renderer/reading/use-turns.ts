/** One thing after the other: keys may follow each other faster than the project answers. */

import { useCallback, useRef } from 'react';
import { useWorkbench } from '../api/workbench.tsx';

/** Does it when all before it is done and known to the window; settles when it is. */
export type InTurn = (work: () => Promise<void> | void) => Promise<void>;

export function useTurns(): InTurn {
  const { notices } = useWorkbench();
  const last = useRef<Promise<void>>(Promise.resolve());
  return useCallback(
    (work) => {
      last.current = last.current.then(work).catch(notices.complain);
      return last.current;
    },
    [notices],
  );
}
