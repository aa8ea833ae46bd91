/** Codes that are pinned to the keys 1 to 9, remembered with the project. */

import type { Code } from '../../shared/model/code.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { Setting } from '../api/settings.ts';

export const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type Digit = (typeof DIGITS)[number];

/** The code of each digit, that of 1 first; null for none. A code has at most one. */
export type PinnedCodes = readonly (CodeId | null)[];

export const PINNED_CODES: Setting<PinnedCodes> = {
  key: 'codes.pinned',
  usual: DIGITS.map(() => null),
  read(remembered) {
    const isCode = (value: unknown) => value === null || Number.isSafeInteger(value);
    const isFit = Array.isArray(remembered) && remembered.length === DIGITS.length && remembered.every(isCode);
    return isFit ? (remembered as PinnedCodes) : undefined;
  },
};

export function codeOfDigit<Item extends Pick<Code, 'id'>>(
  pinned: PinnedCodes,
  codes: readonly Item[],
  digit: Digit,
): Item | undefined {
  return codes.find(({ id }) => id === pinned[digit - 1]);
}

export function digitOf(pinned: PinnedCodes, code: CodeId): Digit | undefined {
  return DIGITS.find((digit) => pinned[digit - 1] === code);
}

/** The first digit without a code; one of a code that is gone counts as free. */
export function freeDigit(pinned: PinnedCodes, codes: readonly Pick<Code, 'id'>[]): Digit | undefined {
  return DIGITS.find((digit) => !codeOfDigit(pinned, codes, digit));
}

/** Pins the code to a digit, in place of whatever was there, or to none. */
export function pinned(before: PinnedCodes, code: CodeId, digit: Digit | null): PinnedCodes {
  return before.map((held, at) => (at + 1 === digit ? code : held === code ? null : held));
}
