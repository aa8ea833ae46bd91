/** Holm's adjustment: the chances of several tests, made such that all of them together may be believed. */

/**
 * Adjusted chances in the order given. Of m tests, the i-th smallest p becomes the largest of (m - j + 1) p(j) for
 * j = 1 ... i, at most 1. A test with an adjusted p of at most 0.05 may be called significant while the chance of even
 * one wrong call among all of them stays at most 0.05, however they depend on each other.
 * An undefined p (`null`) stays undefined and is no member of the family: it does not count in m.
 * Source: S. Holm, Scandinavian Journal of Statistics 6 (1979). Cost: O(m log m).
 */
export function holmAdjusted(chances: readonly (number | null)[]): (number | null)[] {
  const ordered = chances
    .map((p, place) => ({ p, place }))
    .filter((test): test is { p: number; place: number } => test.p !== null)
    .sort((a, b) => a.p - b.p);
  const adjusted = chances.map((): number | null => null);
  let largest = 0;
  for (const [before, { p, place }] of ordered.entries()) {
    largest = Math.max(largest, Math.min(1, (ordered.length - before) * p));
    adjusted[place] = largest;
  }
  return adjusted;
}
