/** Which page of the open source's paginated original the caret is on. */

import { pageNumbersOf } from '../../shared/text/page-numbers.ts';
import { useObservable } from '../api/observable.ts';
import { useQuery } from '../api/use-query.ts';
import { usePlace } from '../place.tsx';

/** Counted from 1; undefined where there is no caret, or the source came without pages. */
export function usePage(): { readonly number: number; readonly count: number } | undefined {
  const place = usePlace();
  const source = useObservable(place.source);
  const caret = useObservable(place.caret);
  const pages = useQuery('sources.read', source === null ? null : { source }).data?.pages;
  if (!pages || caret === null) return undefined;
  return { number: pageNumbersOf(pages, { start: caret, end: caret })[0], count: pages.length };
}
