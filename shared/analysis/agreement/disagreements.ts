/** Disagreements: the passages on which compared coders differ about a code, one by one. */

import type { CodeId, SourceId } from '../../model/ids.ts';
import type { Settlement } from '../../model/settlement.ts';
import type { TextRange } from '../../text/range.ts';
import type { RangeList } from '../../text/range-list.ts';
import type { ReadUnits } from '../text-units.ts';
import type { AgreementUnit } from './agreement-result.ts';
import { readSourceUnits } from './clusters.ts';
import { fillUnits } from './code-counter.ts';
import { CoderStretches } from './coder-stretches.ts';
import {
  type CodingsToCompare,
  type ComparedCodings,
  compareCodings,
  fillStretches,
  visitSources,
} from './compared-codings.ts';
import { differingRuns } from './differing-runs.ts';
import { cutBySettlements, type SettledPiece, settledUnit, settlementsBy } from './settled-pieces.ts';

export interface DisagreementInput extends CodingsToCompare {
  readonly unit: AgreementUnit;
  readonly readUnits: ReadUnits;
  readonly settlements: readonly Settlement[];
}

export interface Disagreement extends SettledPiece {
  readonly source: SourceId;
  readonly code: CodeId;
}

export interface Disagreements {
  /** In the order of sources and texts, then of the codebook. */
  readonly passages: readonly Disagreement[];
  /** Places in the columns of the codings that count for the code and share a character with the passage; ascending. */
  readonly codingsOf: (passage: Disagreement) => number[];
}

/**
 * At unit character maximal runs of characters on which the coders differ, cut where something was settled; else the
 * units on which they differ. O(n log n) for n codings, and one object for each passage.
 */
export function findDisagreements(input: DisagreementInput): Disagreements {
  const { comparison, codebook } = input;
  const compared = compareCodings(input);
  const passages: Disagreement[] = [];
  const find = passageFinder(input, compared);
  const slotOf = new Map<CodeId, number>();
  for (const [slot, place] of compared.slots.placeOf.entries()) {
    const code = codebook.codes[place]!.id;
    slotOf.set(code, slot);
    visitSources(compared, slot, (number, from, to) => {
      const source = comparison.sources[number]!.id as SourceId;
      for (const piece of find(number, code, from, to)) passages.push({ source, code, ...piece });
    });
  }
  passages.sort((a, b) => a.source - b.source || a.start - b.start || slotOf.get(a.code)! - slotOf.get(b.code)!);
  const numberOf = new Map(comparison.sources.map(({ id }, number) => [id, number]));
  return {
    passages,
    codingsOf: (passage) => codingsIn(compared, slotOf.get(passage.code)!, numberOf.get(passage.source)!, passage),
  };
}

/** Finds the passages of one code in one source, whose codings stand from `from` to before `to`. */
function passageFinder(
  { unit, readUnits, comparison, settlements }: DisagreementInput,
  compared: ComparedCodings,
): (source: number, code: CodeId, from: number, to: number) => SettledPiece[] {
  const settlementsOf = settlementsBy(settlements);
  const sources = comparison.sources.map(({ id }) => readSourceUnits(readUnits, id, unit, 'source'));
  const characters = new CoderStretches(comparison.coders.length);
  const line = new CoderStretches(comparison.coders.length);
  return (source, code, from, to) => {
    const settled = settlementsOf(comparison.sources[source]!.id, code);
    const { units } = sources[source]!;
    fillStretches(characters, compared, from, to);
    if (!units) return rangesOf(differingRuns(characters)).flatMap((run) => cutBySettlements(run, settled));
    fillUnits(line, characters, units);
    const differing = rangesOf(differingRuns(line)).flatMap((run) => unitsIn(run, units));
    return differing.map((range) => settledUnit(range, settled));
  };
}

function codingsIn(
  { first, source, start, end, places }: ComparedCodings,
  slot: number,
  number: number,
  range: TextRange,
) {
  const found: number[] = [];
  for (let i = first[slot]!; i < first[slot + 1]!; i++) {
    if (source[i] === number && start[i]! < range.end && end[i]! > range.start) found.push(places[i]!);
  }
  return found;
}

function rangesOf(runs: readonly number[]): TextRange[] {
  return Array.from({ length: runs.length / 2 }, (_, i) => ({ start: runs[2 * i]!, end: runs[2 * i + 1]! }));
}

/** The text ranges of a run of units. */
function unitsIn(run: TextRange, units: RangeList): TextRange[] {
  return Array.from({ length: run.end - run.start }, (_, i) => ({
    start: units[2 * (run.start + i)]!,
    end: units[2 * (run.start + i) + 1]!,
  }));
}
