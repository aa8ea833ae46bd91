/** Which of several things is chosen, and what is written on each until it is saved, also while another is looked at. */

import { useState } from 'react';
import type { CollectionItem } from './collection-dialog.tsx';

/** Key of the one that is being made. */
const NEW = 'new';

interface Named {
  readonly id: number;
  readonly name: string;
}

export interface Collection<Item extends Named, Draft> {
  /** Null where there is nothing to write on. */
  readonly key: string | null;
  /** Undefined for one that is being made, and where there is none. */
  readonly chosen: Item | undefined;
  readonly draft: Draft;
  readonly edited: boolean;
  edit(draft: Draft): void;
  choose(key: string): void;
  startNew(): void;
  /** What was written on the chosen one is stored, or goes with it; `made` is the id of one that was just made. */
  settle(made?: number): void;
  listed(countOf: (item: Item) => number): CollectionItem[];
}

export function useCollection<Item extends Named, Draft>(
  items: readonly Item[],
  draftOf: (item: Item) => Draft,
  empty: Draft,
  /** Id of the one that is chosen to begin with; the first of them where it is left out. */
  first?: number,
): Collection<Item, Draft> {
  const [wanted, setWanted] = useState<string | null>(first === undefined ? null : String(first));
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const found = items.find(({ id }) => String(id) === wanted) ?? items[0];
  const chosen = wanted === NEW ? undefined : found;
  const key = wanted === NEW ? NEW : chosen ? String(chosen.id) : null;
  const stored = chosen ? draftOf(chosen) : empty;
  const without = (dropped: string | null) => new Map([...drafts].filter(([other]) => other !== dropped));
  return {
    key,
    chosen,
    draft: (key === null ? undefined : drafts.get(key)) ?? stored,
    edited: key !== null && drafts.has(key),
    edit(draft) {
      if (key === null) return;
      // A draft that says what is stored is none.
      const same = JSON.stringify(draft) === JSON.stringify(stored);
      setDrafts(same ? without(key) : new Map(drafts).set(key, draft));
    },
    choose: setWanted,
    startNew: () => setWanted(NEW),
    settle(made) {
      setDrafts(without(key));
      if (made !== undefined) setWanted(String(made));
    },
    listed: (countOf) =>
      items.map((item) => ({
        key: String(item.id),
        name: item.name,
        count: countOf(item),
        edited: drafts.has(String(item.id)),
      })),
  };
}
