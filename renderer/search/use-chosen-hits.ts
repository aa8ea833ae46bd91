/** Which hits of a search are to be coded; what is chosen in one source stays so while others are looked at. */

import { useState } from 'react';
import type { SearchHit } from '../../shared/api/results.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import type { Client } from '../api/client.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { ALL_HITS, type ChosenHits, chooseHits, chosenIn, type HitRange, NO_HITS, toggleHit } from './chosen-hits.ts';
import type { AskedSearch } from './search-draft.ts';

export interface HitChoice {
  /** Among the hits that are looked at. */
  readonly chosen: ChosenHits;
  toggle(hit: HitRange): void;
  /** Takes all that are looked at in, or out. */
  chooseAll(isIn: boolean): void;
}

/** Most hits that the core gives at once. */
const AT_ONCE = 1000;

/** `narrowed` is the source that is looked at alone; null for every source. */
export function useChosenHits(asked: AskedSearch, narrowed: SourceId | null): HitChoice {
  const { client, notices } = useWorkbench();
  const [chosen, setChosen] = useState<ChosenHits>(ALL_HITS);
  return {
    chosen: narrowed === null ? chosen : chosenIn(chosen, narrowed),
    toggle: (hit) => setChosen((before) => toggleHit(before, hit)),
    async chooseAll(isIn) {
      if (narrowed === null) return setChosen(isIn ? ALL_HITS : NO_HITS);
      try {
        const hits = await hitsIn(client, asked, narrowed);
        setChosen((before) => chooseHits(before, hits, isIn));
      } catch (error) {
        notices.complain(error);
      }
    },
  };
}

async function hitsIn(client: Client, asked: AskedSearch, source: SourceId): Promise<readonly SearchHit[]> {
  const filter = { ...asked.filter, sources: [source] } as never;
  const found: SearchHit[] = [];
  for (let total = 1; found.length < total; ) {
    const page = await client.call('search.find', { ...asked, filter, offset: found.length, limit: AT_ONCE });
    if (page.hits.length === 0) break;
    found.push(...page.hits);
    total = page.total;
  }
  return found;
}
