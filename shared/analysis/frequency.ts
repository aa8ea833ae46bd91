/** Frequency: how often and how widely each code is applied. */

import type { Codebook } from '../model/codebook.ts';
import { firstEndingAfter, firstStartingFrom } from '../text/range-list.ts';
import { type CodeSlots, codePlaces, codeSlots } from './code-slots.ts';
import { type CodingColumns, type SourceSlice, slicesBySource } from './coding-columns.ts';
import { type CountedCoding, CoverageTally } from './coverage-tally.ts';
import { type FrequencyGroups, type FrequencySplit, frequencyGroups } from './frequency-groups.ts';
import type { Frequency, SplitFrequency } from './frequency-result.ts';
import type { ReadUnits } from './text-units.ts';

export interface FrequencyInput {
  /** The codings under the filter. */
  readonly codings: CodingColumns;
  readonly codebook: Codebook;
  readonly readUnits: ReadUnits<'words'>;
  readonly withSubCodes: boolean;
  readonly by: FrequencySplit | null;
}

/**
 * Counts codings, sources, characters and words of each code, of each group, and of all codes together. Within each of
 * these a character or word counts once; so the groups of a split by coder or by case may add up to more than the code.
 * One pass over the codings, O(log words) each. A code that is not in the codebook throws.
 */
export function countFrequency(input: FrequencyInput): Frequency {
  const { codings, codebook, withSubCodes } = input;
  const slots = codeSlots(codebook, withSubCodes, () => true);
  const groups = frequencyGroups(input.by);
  const codes = codebook.codes.length;
  const tally = new CoverageTally((codes + 1) * (groups.names.length + 1));
  const places = codePlaces(codings, codebook);
  for (const slice of slicesBySource(codings)) tallySource(slice, input, places, slots, groups, tally);
  const frequencyOf = (row: number): SplitFrequency => ({
    ...tally.figuresOf(row),
    groups: groups.names.map((_, group) => tally.figuresOf((group + 1) * (codes + 1) + row)),
  });
  return {
    ...{
      withSubCodes,
      split: groups.split,
      by: groups.by,
      groups: groups.names,
      withoutValue: groups.withoutValue,
      order: groups.order,
      at: groups.at,
    },
    codes: codebook.codes.map((code, place) => ({ id: code.id, code: code.path, ...frequencyOf(place) })),
    total: frequencyOf(codes),
  };
}

/** Cells are rows of one code each, the last for all codes; the first block is not split, one block a group follows. */
function tallySource(
  { source, from, to }: SourceSlice,
  { codings, readUnits }: FrequencyInput,
  places: Int32Array,
  { first, targets, placeOf }: CodeSlots,
  groups: FrequencyGroups,
  tally: CoverageTally,
): void {
  const words = readUnits(source, 'words');
  const rows = placeOf.length + 1;
  const coding: CountedCoding = { start: 0, end: 0, firstWord: 0, lastWord: 0 };
  tally.nextSource();
  for (let i = from; i < to; i++) {
    coding.start = codings.start[i]!;
    coding.end = codings.end[i]!;
    coding.firstWord = firstEndingAfter(words, coding.start);
    coding.lastWord = firstStartingFrom(words, coding.end);
    const own = first[places[i]!]!;
    const next = first[places[i]! + 1]!;
    const ofCoding = groups.groupsOfCoding(source, codings.coder[i]!);
    for (let block = 0; block <= ofCoding.length; block++) {
      const firstCell = block === 0 ? 0 : (ofCoding[block - 1]! + 1) * rows;
      for (let t = own; t < next; t++) tally.add(firstCell + targets[t]!, coding);
      tally.add(firstCell + rows - 1, coding);
    }
  }
}
