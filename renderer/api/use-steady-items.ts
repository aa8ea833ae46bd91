/** A list that is fetched anew keeps the items that are the same as before, so that only what changed is drawn anew. */

import { useMemo, useRef } from 'react';

export function useSteadyItems<Item extends { readonly id: PropertyKey }>(items: readonly Item[]): readonly Item[] {
  const last = useRef<ReadonlyMap<PropertyKey, Item>>(new Map());
  return useMemo(() => {
    const steady = items.map((item) => {
      const before = last.current.get(item.id);
      return before && JSON.stringify(before) === JSON.stringify(item) ? before : item;
    });
    last.current = new Map(steady.map((item) => [item.id, item]));
    return steady;
  }, [items]);
}
