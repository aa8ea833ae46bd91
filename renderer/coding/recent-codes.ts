/** Which codes were used last: kept with the project, so that the palette still knows them tomorrow. */

import type { CodeId } from '../../shared/model/ids.ts';
import type { Setting } from '../api/settings.ts';

export interface RecentCodes {
  /** Each once, the latest first. */
  readonly used: readonly CodeId[];
  /** Those that were applied together, the last time. */
  readonly last: readonly CodeId[];
}

/** What the palette shows of them is a screen or two. */
const MOST = 20;

export const RECENT_CODES: Setting<RecentCodes> = {
  key: 'codes.recent',
  usual: { used: [], last: [] },
  read(remembered) {
    const { used, last } = (remembered ?? {}) as Partial<Record<keyof RecentCodes, unknown>>;
    return areIds(used) && areIds(last) ? { used, last } : undefined;
  },
};

export function withUsed({ used }: RecentCodes, codes: readonly CodeId[]): RecentCodes {
  return { used: [...new Set([...codes, ...used])].slice(0, MOST), last: codes };
}

function areIds(value: unknown): value is CodeId[] {
  return Array.isArray(value) && value.every(Number.isSafeInteger);
}
