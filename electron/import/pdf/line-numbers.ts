/** Finds the numbers of lines that transcripts and manuscripts have in their margin. */

import type { Fragment } from './fragments.ts';

/** Numbers that a page must have at least: a table or list may have some too. */
const FEWEST = 8;

/** The numbers to the left of everything else on a page, or to its right, where they ascend by equal steps from line to line. */
export function lineNumbers(fragments: readonly Fragment[]): ReadonlySet<Fragment> {
  const numbers = fragments.filter(({ text }) => /^\d{1,5}$/.test(text));
  if (numbers.length < FEWEST) return new Set();
  const others = fragments.filter((fragment) => !numbers.includes(fragment));
  const left = Math.min(...others.map((fragment) => fragment.left));
  const right = Math.max(...others.map((fragment) => fragment.right));
  const margins = [numbers.filter((one) => one.right < left), numbers.filter((one) => one.left > right)];
  return new Set(margins.find(areSteps) ?? []);
}

function areSteps(numbers: readonly Fragment[]): boolean {
  const values = numbers.toSorted((a, b) => a.baseline - b.baseline).map(({ text }) => Number(text));
  const step = values[1]! - values[0]!;
  return numbers.length >= FEWEST && step > 0 && values.every((value, i) => value === values[0]! + i * step);
}
