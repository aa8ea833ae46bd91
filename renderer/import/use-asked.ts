/** What the core answers about a file before anything is stored, asked while somebody waits for it, and kept. */

import { useEffect, useEffectEvent, useState } from 'react';
import type { Failure } from '../../shared/api/failure.ts';
import { failureOf } from '../api/client.ts';
import { useWorkbench } from '../api/workbench.tsx';

export interface Told<Value> {
  readonly data?: Value;
  readonly failure?: Failure;
}

/**
 * Every answer so far by what was asked, for as long as the component is there. Asks for `wanted` where it is not told yet; null
 * asks for nothing. What is not wanted any more is cancelled.
 */
export function useAsked<Value>(
  label: string,
  wanted: string | null,
  ask: (task: string) => Promise<Value>,
): ReadonlyMap<string, Told<Value>> {
  const { tasks } = useWorkbench();
  const [told, setTold] = useState<ReadonlyMap<string, Told<Value>>>(new Map());
  const begin = useEffectEvent((wanted: string) => {
    if (told.has(wanted)) return;
    const task = tasks.begin(label);
    let isAwaited = true;
    const take = (answer: Told<Value>) => {
      if (isAwaited) setTold((before) => new Map(before).set(wanted, answer));
      isAwaited = false;
    };
    ask(task.id)
      .finally(task.end)
      .then(
        (data) => take({ data }),
        (error) => take({ failure: failureOf(error) }),
      );
    return () => {
      if (isAwaited) tasks.cancel(task.id);
      isAwaited = false;
      task.end();
    };
  });
  useEffect(() => (wanted === null ? undefined : begin(wanted)), [wanted]);
  return told;
}
