/** Compared text: which paragraphs and words belong to the one group, to the other, or to both. */

import type { CodeId } from '../model/ids.ts';
import { countOf, firstEndingAfter, firstStartingFrom, type RangeList } from '../text/range-list.ts';
import type { CodingColumns } from './coding-columns.ts';
import type { CooccurrenceData } from './counted-pairs.ts';
import { type Run, runsOf } from './runs.ts';
import type { CodersRule } from './unit.ts';
import { unitPlaces } from './unit-places.ts';

/** All text of some sources, or what codings of some codes cover. */
export type ComparedGroup = { readonly sources: ReadonlySet<number> } | { readonly codes: ReadonlySet<CodeId> };

export interface GroupsToCompare extends CooccurrenceData {
  readonly coders: CodersRule;
  readonly a: ComparedGroup;
  readonly b: ComparedGroup;
}

/** Where a paragraph or word belongs. */
export const OUTSIDE = 0;
export const IN_A = 1;
export const IN_B = 2;
export const IN_BOTH = IN_A | IN_B;

/** The text of one source as one coder, or all of them together, coded it. */
export interface ComparedText {
  /** Empty where nobody coded the source. */
  readonly run: Run;
  readonly paragraphs: RangeList;
  readonly words: RangeList;
  /** `OUTSIDE`, `IN_A`, `IN_B` or `IN_BOTH` of each paragraph. */
  readonly ofParagraph: Uint8Array;
  /** The same of each word: that of its paragraph if it belongs to one of the paragraph's groups, else `OUTSIDE`. */
  readonly ofWord: Uint8Array;
}

/**
 * Each text once under `pooled`, and under `each` once for every coder who coded it. A paragraph belongs to a group of
 * sources by its source, and to a code if a coding of it shares a character with it; a word alike. Sources of which
 * nothing belongs to either group are left out. O(codings + paragraphs + words) for all.
 */
export function* comparedTexts(groups: GroupsToCompare): Generator<ComparedText> {
  const { a, b, codings, coders, sources, readUnits } = groups;
  const runsOfSource = Map.groupBy(runsOf(codings, coders), (run) => run.source);
  for (const source of sources) {
    const none: Run[] = coders === 'pooled' ? [{ source, places: new Int32Array() }] : [];
    const runs = (runsOfSource.get(source) ?? none).filter(
      (run) => isPartOf(a, run, codings) || isPartOf(b, run, codings),
    );
    if (runs.length === 0) continue;
    const paragraphs = readUnits(source, 'paragraphs');
    const words = readUnits(source, 'words');
    for (const run of runs) yield textOf(run, paragraphs, words, groups);
  }
}

function isPartOf(group: ComparedGroup, { source, places }: Run, { code }: CodingColumns): boolean {
  if ('sources' in group) return group.sources.has(source);
  return places.some((i) => group.codes.has(code[i]! as CodeId));
}

function textOf(run: Run, paragraphs: RangeList, words: RangeList, { a, b, codings }: GroupsToCompare): ComparedText {
  const ofParagraph = new Uint8Array(countOf(paragraphs));
  const marked = new Uint8Array(countOf(words));
  for (const [group, bit] of [
    [a, IN_A],
    [b, IN_B],
  ] as const) {
    mark(group, bit, run, paragraphs, ofParagraph, codings);
    mark(group, bit, run, words, marked, codings);
  }
  return { run, paragraphs, words, ofParagraph, ofWord: placedByParagraph(marked, words, ofParagraph, paragraphs) };
}

/** Marks the units of a group. Codings come in order of their starts, so each unit is marked once. */
function mark(
  group: ComparedGroup,
  bit: number,
  run: Run,
  units: RangeList,
  marks: Uint8Array,
  codings: CodingColumns,
): void {
  if ('sources' in group) {
    if (group.sources.has(run.source)) for (let unit = 0; unit < marks.length; unit++) marks[unit]! |= bit;
    return;
  }
  let reached = 0;
  for (const i of run.places) {
    if (!group.codes.has(codings.code[i]! as CodeId)) continue;
    const { start, end } = unitPlaces(units, codings.start[i]!, codings.end[i]!);
    for (let unit = Math.max(start, reached); unit < end; unit++) marks[unit]! |= bit;
    reached = Math.max(reached, end);
  }
}

/** Each marked word where its paragraph belongs; what is not marked, or in no paragraph, is outside. */
function placedByParagraph(
  marked: Uint8Array,
  words: RangeList,
  ofParagraph: Uint8Array,
  paragraphs: RangeList,
): Uint8Array {
  const ofWord = new Uint8Array(marked.length);
  for (const [paragraph, group] of ofParagraph.entries()) {
    const from = firstEndingAfter(words, paragraphs[2 * paragraph]!);
    const to = firstStartingFrom(words, paragraphs[2 * paragraph + 1]!);
    for (let word = from; word < to; word++) if (marked[word] !== OUTSIDE) ofWord[word] = group;
  }
  return ofWord;
}
