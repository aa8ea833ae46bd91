/** A hit as it is shown: without the format markers in it and around it. */

import type { SearchHit } from '../../shared/api/results.ts';
import { withoutMarkers } from '../../shared/text/without-markers.ts';

type Words = Pick<SearchHit, 'before' | 'match' | 'after'>;

/** Markers that were themselves looked for are shown. */
export function wordsOfHit({ start, end, before, match, after, markers }: SearchHit): Words {
  return {
    before: withoutMarkers(before, start - before.length, markers),
    match: withoutMarkers(match, start, markers) || match,
    after: withoutMarkers(after, end, markers),
  };
}
