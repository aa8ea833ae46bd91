/** The format markers in what is shown of texts. */

import type { SourceId } from '../../shared/model/ids.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { firstEndingAfter, firstStartingFrom, type RangeList } from '../../shared/text/range-list.ts';
import type { WithMarkers } from '../../shared/text/without-markers.ts';
import type { ReadableDb } from '../store/database.ts';
import { readSourcePart } from '../store/texts.ts';

/** Reads those of each text only once. */
export function markerReader(db: ReadableDb): (source: SourceId, shown: TextRange) => WithMarkers {
  const lists = new Map<SourceId, RangeList>();
  return (source, { start, end }) => {
    const list = lists.get(source) ?? readSourcePart(db, source, 'markers');
    lists.set(source, list);
    const from = firstEndingAfter(list, start);
    const to = firstStartingFrom(list, end);
    return from < to ? { markers: Array.from(list.subarray(2 * from, 2 * to)) } : {};
  };
}
