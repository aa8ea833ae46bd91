/**
 * Bytes in the parameters of a call, for doors that carry JSON: they are taken out, sent beside it, and put back.
 *
 * In the JSON the n-th bytes (from 0) stand as `{ "$bytes": n }`. A key that looks so by itself gets one more `$`, so that
 * any value made of plain objects, arrays, bytes and the scalars of JSON comes back as it was.
 */

import { fail } from './failure.ts';

export interface TakenBytes {
  readonly json: unknown;
  readonly bytes: readonly Uint8Array[];
}

const PLACE = '$bytes';
const LIKE_PLACE = /^\$+bytes$/;

/** Law: `putBytes(json, bytes)` of what `takeBytes(value)` gives equals `value`. The bytes are not copied. */
export function takeBytes(value: unknown): TakenBytes {
  const bytes: Uint8Array[] = [];
  const take = (part: unknown): unknown => {
    if (part instanceof Uint8Array) return { [PLACE]: bytes.push(part) - 1 };
    if (Array.isArray(part)) return part.map(take);
    return isObject(part) ? mapEntries(part, escapeKey, take) : part;
  };
  return { json: take(value), bytes };
}

/** Fails with `invalid-input` where a place names bytes that were not sent. */
export function putBytes(json: unknown, bytes: readonly Uint8Array[]): unknown {
  const put = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(put);
    if (!isObject(part)) return part;
    return Object.hasOwn(part, PLACE) ? bytesAt(bytes, part[PLACE]) : mapEntries(part, unescapeKey, put);
  };
  return put(json);
}

function bytesAt(bytes: readonly Uint8Array[], index: unknown): Uint8Array {
  return (
    bytes[typeof index === 'number' ? index : -1] ??
    fail('invalid-input', `The call names bytes ${JSON.stringify(index)}, which were not sent with it.`)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function mapEntries(
  value: Record<string, unknown>,
  mapKey: (key: string) => string,
  mapValue: (part: unknown) => unknown,
): unknown {
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [mapKey(key), mapValue(part)]));
}

function escapeKey(key: string): string {
  return LIKE_PLACE.test(key) ? `$${key}` : key;
}

function unescapeKey(key: string): string {
  return LIKE_PLACE.test(key) ? key.slice(1) : key;
}
