/** GUIDs for things that come without one: the same place always gives the same. */

import { createHash } from 'node:crypto';
import type { Guid } from '../shared/model/ids.ts';

/** A UUID (version 8, of SHA-256) that stands for the parts together. */
export function derivedGuid(...parts: readonly (string | number)[]): Guid {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The words that a coder keeps with a coding itself leave the project as a note of this GUID. */
export function guidOfCodingMemo(coding: Guid): Guid {
  return derivedGuid(coding, 'memo');
}

/** Of the point of a transcript, at an offset of its text, that an end of a passage is told by. */
export function guidOfSyncPoint(source: Guid, offset: number): Guid {
  return derivedGuid(source, 'synchronisation point', offset);
}
