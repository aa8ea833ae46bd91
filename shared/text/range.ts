/** A stretch of text and the algebra of such stretches. */

/**
 * Half-open stretch of a text, in UTF-16 code units: `text.slice(start, end)` is the quotation.
 *
 * Laws, for non-empty ranges:
 * - `overlaps(a, b)` if and only if `intersection(a, b)` is defined
 * - `contains(a, b)` implies `overlaps(a, b)`
 * - `gapBetween(a, b) === 0` if and only if they overlap or touch
 */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A range from `start` to `end`. An impossible one (fractional, negative, reversed) is a bug and throws. */
export function rangeOf(start: number, end: number): TextRange {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    throw new RangeError(`impossible range [${start}, ${end})`);
  }
  return { start, end };
}

/** Number of UTF-16 code units in the range. */
export function lengthOf(range: TextRange): number {
  return range.end - range.start;
}

/** Whether both share at least one character. Ranges that only touch do not overlap; an empty range overlaps nothing. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** Whether every character of `inner` is in `outer`. An empty `inner` is contained if its place lies within or at an end. */
export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The characters in both, or undefined where there are none. */
export function intersection(a: TextRange, b: TextRange): TextRange | undefined {
  return overlaps(a, b) ? { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) } : undefined;
}

/** Number of characters that lie between the two: 0 where they touch or overlap. */
export function gapBetween(a: TextRange, b: TextRange): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
}

/** Order in the text: by start, then the shorter first. */
export function compareRanges(a: TextRange, b: TextRange): number {
  return a.start - b.start || a.end - b.end;
}
