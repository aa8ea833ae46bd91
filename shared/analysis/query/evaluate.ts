/** Answers queries: the passages that a query yields, source by source. */

import { type CodingColumns, type SourceSlice, slicesBySource } from '../coding-columns.ts';
import type { ReadUnits } from '../text-units.ts';
import { coveredByBoth, leftOut } from './coverage.ts';
import { selectByDistance } from './distances.ts';
import { coverageOf, mergePassages, NO_PASSAGES, type PassageList } from './passage-list.ts';
import type { PlainCodes, PlainDistance, PlainQuery } from './plain-query.ts';
import { selectByPlace } from './relations.ts';

export interface QueryData {
  /** The sources that are asked, in their order. */
  readonly sources: readonly number[];
  /** Codings of these sources: at least those that the query names. Others do no harm. */
  readonly codings: CodingColumns;
  readonly readUnits: ReadUnits;
  /** Where a text stands in a source, case ignored. */
  readonly findText: (source: number, text: string) => PassageList;
}

/** The passages of one source; never empty. */
export interface SourcePassages {
  readonly source: number;
  readonly passages: PassageList;
}

/**
 * The passages of each source that has any, in the order of the sources; what the operators mean is told in
 * `model/query.ts`. O(n log n) for n codings and each operator.
 */
export function passagesOfQuery(query: PlainQuery, data: QueryData): SourcePassages[] {
  const slices = new Map(slicesBySource(data.codings).map((slice) => [slice.source, slice]));
  return data.sources
    .map((source) => ({ source, passages: new Answers(data, source, slices.get(source)).of(query) }))
    .filter(({ passages }) => passages.length > 0);
}

/** The answers of one source, each query answered once. */
class Answers {
  private readonly data: QueryData;
  private readonly source: number;
  private readonly slice: SourceSlice | undefined;
  private readonly known = new Map<PlainQuery, PassageList>();

  constructor(data: QueryData, source: number, slice: SourceSlice | undefined) {
    this.data = data;
    this.source = source;
    this.slice = slice;
  }

  of(query: PlainQuery): PassageList {
    const known = this.known.get(query);
    if (known) return known;
    const passages = this.answer(query);
    this.known.set(query, passages);
    return passages;
  }

  private answer(query: PlainQuery): PassageList {
    switch (query.op) {
      case 'codes':
        return this.slice ? rangesCoded(this.data.codings, this.slice, query) : NO_PASSAGES;
      case 'text':
        return this.data.findText(this.source, query.text);
      case 'and':
        return query.of.map((operand) => coverageOf(this.of(operand))).reduce(coveredByBoth);
      case 'or':
        return query.of.map((operand) => this.of(operand)).reduce(mergePassages);
      case 'not':
        return leftOut(coverageOf(this.of(query.of)), this.data.readUnits(this.source, 'length'));
      case 'within':
      case 'encloses':
      case 'overlaps':
        return selectByPlace(query.op, this.of(query.passages), this.of(query.of));
      default:
        return this.answerDistance(query);
    }
  }

  private answerDistance({ op, passages, of, distance, unit }: PlainDistance): PassageList {
    const candidates = this.of(passages);
    const others = this.of(of);
    if (candidates.length === 0 || others.length === 0) return NO_PASSAGES;
    const units = unit === 'characters' ? null : this.data.readUnits(this.source, unit);
    return selectByDistance(op, candidates, others, { distance, units });
  }
}

/** The ranges of the codings that a `codes` query names, each once: the columns are in their order already. */
function rangesCoded({ code, coder, start, end }: CodingColumns, { from, to }: SourceSlice, query: PlainCodes) {
  const { codes, coders } = query;
  const ranges = new Int32Array(2 * (to - from));
  let length = 0;
  for (let i = from; i < to; i++) {
    if (!codes.has(code[i]!) || !(coders?.has(coder[i]!) ?? true)) continue;
    if (length > 0 && ranges[length - 2] === start[i] && ranges[length - 1] === end[i]) continue;
    ranges[length++] = start[i]!;
    ranges[length++] = end[i]!;
  }
  return ranges.slice(0, length);
}
