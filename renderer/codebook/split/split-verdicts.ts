/** What was decided on the passages of a code that is split. */

import type { CodingId } from '../../../shared/model/ids.ts';

/** `KEEP`, or the number of the new code that it goes to, from 1. */
export type Verdict = number;
export type Verdicts = ReadonlyMap<CodingId, Verdict>;

export const KEEP: Verdict = 0;
/** Each has a digit. */
export const MOST_PARTS = 9;

export interface Part {
  readonly name: string;
  readonly codings: CodingId[];
}

/** The digit of a verdict that there is; `k` keeps too. */
export function verdictOfKey(key: string, parts: number): Verdict | undefined {
  if (key === 'k') return KEEP;
  return /^\d$/.test(key) && Number(key) <= parts ? Number(key) : undefined;
}

/** The new codes that get any coding, in their order. */
export function partsOf(names: readonly string[], verdicts: Verdicts): Part[] {
  return names.flatMap((name, place) => {
    const codings = [...verdicts].flatMap(([coding, verdict]) => (verdict === place + 1 ? [coding] : []));
    return codings.length > 0 ? [{ name, codings }] : [];
  });
}

export function movedBy(parts: readonly Part[]): number {
  return parts.reduce((sum, { codings }) => sum + codings.length, 0);
}
