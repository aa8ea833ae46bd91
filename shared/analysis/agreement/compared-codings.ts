/** Compared codings: those of the compared coders on the compared sources, code by code. */

import type { Codebook } from '../../model/codebook.ts';
import type { CodeId } from '../../model/ids.ts';
import { type CodeSlots, codePlaces, codeSlots } from '../code-slots.ts';
import type { CodingColumns } from '../coding-columns.ts';
import type { CoderStretches } from './coder-stretches.ts';
import type { Comparison } from './comparison.ts';

export interface CodingsToCompare {
  /** Of any code, coder and source. */
  readonly codings: CodingColumns;
  readonly codebook: Codebook;
  readonly comparison: Comparison;
  readonly withSubCodes: boolean;
  /** Codes whose codings count, and the ids of the codings that do; `null` where all do. */
  readonly codes: ReadonlySet<CodeId> | null;
  readonly counted: ReadonlySet<number> | null;
}

export interface ComparedCodings {
  readonly slots: CodeSlots;
  /** The codings that count for slot s stand from `first[s]` to before `first[s + 1]`, in the order of the columns. */
  readonly first: Int32Array;
  /** Their places in the columns. */
  readonly places: Int32Array;
  /** Numbers of their coders and sources in the comparison. */
  readonly coder: Int32Array;
  readonly source: Int32Array;
  /** Copied, since those of one code lie far apart in the columns. */
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** A code in question has a slot, used or not. O(codings x depth of the codebook). */
export function compareCodings(input: CodingsToCompare): ComparedCodings {
  const { codings, codebook, comparison, withSubCodes, codes } = input;
  const isInQuestion = (place: number) => codes?.has(codebook.codes[place]!.id) ?? true;
  const slots = codeSlots(codebook, withSubCodes, isInQuestion);
  const coder = numbersIn(codings.coder, codings.length, comparison.coders);
  const source = numbersIn(codings.source, codings.length, comparison.sources);
  return { slots, ...sortBySlot(input, slots, coder, source) };
}

/** Calls `visit` for each source with codings of the slot, which stand from `from` to before `to`. */
export function visitSources(
  { first, source }: ComparedCodings,
  slot: number,
  visit: (source: number, from: number, to: number) => void,
): void {
  for (let from = first[slot]!; from < first[slot + 1]!; ) {
    const here = source[from]!;
    let to = from + 1;
    while (to < first[slot + 1]! && source[to] === here) to++;
    visit(here, from, to);
    from = to;
  }
}

/** What each coder marks in the characters of one source, from the codings that `visitSources` tells of. */
export function fillStretches(
  stretches: CoderStretches,
  { coder, start, end }: ComparedCodings,
  from: number,
  to: number,
): void {
  stretches.clear();
  for (let i = from; i < to; i++) stretches.add(coder[i]!, start[i]!, end[i]!);
}

function numbersIn(ids: Int32Array, length: number, known: readonly { readonly id: number }[]): Int32Array {
  const numberOf = new Map(known.map(({ id }, number) => [id, number]));
  const numbers = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    numbers[i] = i > 0 && ids[i] === ids[i - 1] ? numbers[i - 1]! : (numberOf.get(ids[i]!) ?? -1);
  }
  return numbers;
}

/** Counting sort by slot, which keeps the order of each slot's codings. */
function sortBySlot(
  { codings, codebook, codes: inQuestion, counted }: CodingsToCompare,
  { placeOf, first: firstTarget, targets }: CodeSlots,
  coder: Int32Array,
  source: Int32Array,
): Omit<ComparedCodings, 'slots'> {
  const codes = codePlaces(codings, codebook);
  const counts = (i: number) =>
    coder[i]! >= 0 &&
    source[i]! >= 0 &&
    (inQuestion?.has(codings.code[i]! as CodeId) ?? true) &&
    (counted?.has(codings.id[i]!) ?? true);
  const first = new Int32Array(placeOf.length + 1);
  for (let i = 0; i < codings.length; i++) {
    if (!counts(i)) continue;
    for (let t = firstTarget[codes[i]!]!; t < firstTarget[codes[i]! + 1]!; t++) first[targets[t]! + 1]!++;
  }
  for (let slot = 0; slot < placeOf.length; slot++) first[slot + 1]! += first[slot]!;
  const column = () => new Int32Array(first[placeOf.length]!);
  const sorted = { places: column(), coder: column(), source: column(), start: column(), end: column() };
  const next = first.slice();
  for (let i = 0; i < codings.length; i++) {
    if (!counts(i)) continue;
    for (let t = firstTarget[codes[i]!]!; t < firstTarget[codes[i]! + 1]!; t++) {
      const at = next[targets[t]!]!++;
      sorted.places[at] = i;
      sorted.coder[at] = coder[i]!;
      sorted.source[at] = source[i]!;
      sorted.start[at] = codings.start[i]!;
      sorted.end[at] = codings.end[i]!;
    }
  }
  return { first, ...sorted };
}
