/** Conversion between offsets in UTF-16 code units (ours) and in code points (REFI-QDA, Python, SQLite). */

/**
 * Offset in UTF-16 code units of each code-point offset, which must ascend. Undefined for an offset past the end.
 * One pass over the text.
 */
export function utf16FromCodePoints(text: string, codePointOffsets: readonly number[]): (number | undefined)[] {
  return walk(text, codePointOffsets, false);
}

/** Offset in code points of each UTF-16 offset, which must ascend. Undefined inside a surrogate pair and past the end. */
export function codePointsFromUtf16(text: string, utf16Offsets: readonly number[]): (number | undefined)[] {
  return walk(text, utf16Offsets, true);
}

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/**
 * Tells of a UTF-16 offset how many code points begin before it: for offsets in any order. One pass over the text, then
 * O(log n) each. Half a surrogate pair that stands alone counts as one.
 */
export function codePointCounter(text: string): (utf16Offset: number) => number {
  const pairs = Int32Array.from(text.matchAll(PAIR), ({ index }) => index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! + 2 <= offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

function walk(text: string, offsets: readonly number[], fromUtf16: boolean): (number | undefined)[] {
  const result: (number | undefined)[] = [];
  let units = 0;
  let points = 0;
  let previous = 0;
  for (const wanted of offsets) {
    if (!(wanted >= previous)) throw new RangeError(`offsets must ascend: ${wanted} follows ${previous}`);
    previous = wanted;
    while (units < text.length && (fromUtf16 ? units : points) < wanted) {
      units += text.codePointAt(units)! > 0xffff ? 2 : 1;
      points++;
    }
    const reached = fromUtf16 ? units : points;
    result.push(reached === wanted ? (fromUtf16 ? points : units) : undefined);
  }
  return result;
}
