/** Codings as typed columns: the input of every count. */

/**
 * One entry a coding, ordered by source, then start, then end. `code` and `coder` hold ids;
 * `start` and `end` are half-open offsets in UTF-16 code units, `start < end`. All arrays have `length` entries.
 */
export interface CodingColumns {
  readonly length: number;
  readonly id: Int32Array;
  readonly source: Int32Array;
  readonly code: Int32Array;
  readonly coder: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Places `[from, to)` in the columns that belong to one source. */
export interface SourceSlice {
  readonly source: number;
  readonly from: number;
  readonly to: number;
}

/** One slice for each source that has codings, in the order of the columns. */
export function slicesBySource(codings: CodingColumns): SourceSlice[] {
  const slices: SourceSlice[] = [];
  for (let from = 0; from < codings.length; ) {
    const source = codings.source[from]!;
    let to = from + 1;
    while (to < codings.length && codings.source[to] === source) to++;
    slices.push({ source, from, to });
    from = to;
  }
  return slices;
}
