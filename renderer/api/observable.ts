/** A value that tells when it is replaced. */

import { useSyncExternalStore } from 'react';

export interface Observable<Value> {
  get(): Value;
  set(value: Value): void;
  /** Returns the way to stop listening. */
  subscribe(listener: () => void): () => void;
}

export function observableOf<Value>(initial: Value): Observable<Value> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(value) {
      current = value;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The current value, inside a component. */
export function useObservable<Value>(observable: Observable<Value>): Value {
  return useSyncExternalStore(observable.subscribe, observable.get);
}
