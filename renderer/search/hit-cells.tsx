/** A cell of the concordance, which knows the page that its hit is on. */

import type { ConcordanceOrder } from '../../shared/analysis/search/context-order.ts';
import type { Params } from '../../shared/api/contract.ts';
import type { SearchHit } from '../../shared/api/results.ts';
import { wordsOfHit } from './hit-words.ts';
import type { AskedSearch } from './search-draft.ts';
import { useShownQuery } from './use-shown-query.ts';

/** Hits of one page. */
export const HITS_AT_ONCE = 200;

/** The page that holds the hit of a row, and its place there. */
export function pageOfHits(
  asked: AskedSearch,
  order: ConcordanceOrder,
  row: number,
): { readonly params: Params<'search.find'>; readonly at: number } {
  const at = row % HITS_AT_ONCE;
  return { params: { ...asked, filter: asked.filter as never, order, offset: row - at, limit: HITS_AT_ONCE }, at };
}

export interface HitCellProps {
  readonly asked: AskedSearch;
  readonly order: ConcordanceOrder;
  readonly row: number;
  readonly column: 'chosen' | 'source' | 'before' | 'after';
  readonly isShown: boolean;
  readonly isChosen: (hit: SearchHit) => boolean;
}

export function HitCell({ asked, order, row, column, isShown, isChosen }: HitCellProps) {
  const { params, at } = pageOfHits(asked, order, row);
  const hit = useShownQuery('search.find', params, isShown).data?.hits[at];
  if (!hit) return null;
  switch (column) {
    case 'chosen':
      return <input type="checkbox" tabIndex={-1} readOnly checked={isChosen(hit)} aria-label="Chosen" />;
    case 'source':
      return (
        <span className="ellipsis" title={hit.sourceName}>
          {hit.sourceName}
        </span>
      );
    case 'before':
      return <bdi>{wordsOfHit(hit).before}</bdi>;
    case 'after': {
      const { match, after } = wordsOfHit(hit);
      return (
        <bdi>
          <mark>{match}</mark>
          {after}
        </bdi>
      );
    }
  }
}
