/** Numbers that reports are given in the terminal. */

import { InvalidArgumentError } from 'commander';

/** A whole number from 0. */
export function asCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}
