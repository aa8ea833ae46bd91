/** The synchronisation points of a transcript: which places of its text were spoken when. */

import type { PositionUnit } from '../../../shared/exchange/position-units.ts';
import { childPlace } from '../../../shared/exchange/refi-places.ts';
import { elementText } from '../../../shared/exchange/xml-text.ts';
import type { Block } from '../../../shared/text/block.ts';
import type { SpokenTime } from '../../../shared/text/spoken-times.ts';
import { guidOfSyncPoint } from '../../derived-guid.ts';
import { childrenOf } from '../xml.ts';
import { Offsets, type TextWithSelections } from './place-selections.ts';
import { OUTSIDE } from './positions.ts';
import type { Reading } from './reading.ts';

export interface SyncPoint {
  readonly offset: number;
  /** In milliseconds. */
  readonly time: number;
}

/**
 * Keeps the points, with positions as they are written; those that were made in writing are made again. The points that have
 * both a place and a time, in the order of the text.
 */
export function keepSyncPoints(
  reading: Reading,
  { guid: owner, raw, text, holder }: TextWithSelections,
  unit: PositionUnit,
): SyncPoint[] {
  const points = childrenOf(holder, 'SyncPoint');
  const positions = points.map(({ attributes }) => Number(attributes.position ?? Number.NaN));
  const offsets = new Offsets(raw, unit, positions);
  const placed: SyncPoint[] = [];
  for (const [i, { attributes }] of points.entries()) {
    const offset = offsets.of(positions[i]!, false);
    const guid = reading.guid(attributes.guid ?? String(i));
    if (guid === guidOfSyncPoint(owner, offset)) continue;
    const position = offset === OUTSIDE ? undefined : String([...text.slice(0, offset)].length);
    const timeStamp = /^\s*\d{1,15}\s*$/.test(attributes.timeStamp ?? '') ? attributes.timeStamp!.trim() : undefined;
    const content = elementText('SyncPoint', { guid, timeStamp, position }, '');
    reading.foreign.push({ owner, place: childPlace('Transcript', 'SyncPoint'), content, files: [] });
    if (offset !== OUTSIDE && timeStamp !== undefined) placed.push({ offset, time: Number(timeStamp) });
  }
  return placed.sort((a, b) => a.offset - b.offset || a.time - b.time);
}

/** From the last point before each block to the first one after it; undefined where no point tells a time. */
export function spokenTimes(points: readonly SyncPoint[], blocks: readonly Block[]): SpokenTime[] | undefined {
  if (points.length === 0) return undefined;
  return blocks.map(({ start, end }) => {
    const from = points.findLast(({ offset }) => offset <= start)?.time ?? 0;
    const to = points.find(({ offset }) => offset >= end)?.time ?? points.at(-1)!.time;
    return { start: from, end: Math.max(from, to) };
  });
}
