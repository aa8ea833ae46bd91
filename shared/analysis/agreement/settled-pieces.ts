/** Settled pieces: which parts of a passage were settled, and how. */

import type { Settlement, Verdict } from '../../model/settlement.ts';
import type { TextRange } from '../../text/range.ts';

/** `mixed` where settlements of different verdicts cover one unit together. */
export type Outcome = Verdict | 'mixed';

export interface SettledPiece extends TextRange {
  /** `null` where nothing was settled. */
  readonly outcome: Outcome | null;
  readonly memo: string;
}

/** The settlements of each source and code, in the order of the text. */
export type SettlementsOf = (source: number, code: number) => readonly Settlement[];

export function settlementsBy(settlements: readonly Settlement[]): SettlementsOf {
  const bySource = new Map(
    [...Map.groupBy(settlements, ({ source }) => source as number)].map(([source, own]) => [
      source,
      Map.groupBy(
        own.toSorted((a, b) => a.start - b.start || a.end - b.end),
        ({ code }) => code as number,
      ),
    ]),
  );
  return (source, code) => bySource.get(source)?.get(code) ?? [];
}

/** A passage cut where settlements begin and end, so that what was settled stays so when the passage grows. */
export function cutBySettlements(passage: TextRange, settlements: readonly Settlement[]): SettledPiece[] {
  const pieces: SettledPiece[] = [];
  let at = passage.start;
  for (const { start, end, verdict, memo } of settlements) {
    if (end <= at || start >= passage.end) continue;
    if (start > at) pieces.push(openPiece(at, start));
    pieces.push({ start: Math.max(start, at), end: Math.min(end, passage.end), outcome: verdict, memo });
    at = Math.min(end, passage.end);
  }
  return at < passage.end ? [...pieces, openPiece(at, passage.end)] : pieces;
}

/** A unit as a whole: settled where settlements cover all of it. */
export function settledUnit(unit: TextRange, settlements: readonly Settlement[]): SettledPiece {
  const pieces = settlements.length === 0 ? [] : cutBySettlements(unit, settlements);
  if (pieces.length === 0 || pieces.some(({ outcome }) => outcome === null)) return openPiece(unit.start, unit.end);
  const outcomes = new Set(pieces.map(({ outcome }) => outcome));
  const memos = [...new Set(pieces.map(({ memo }) => memo).filter(Boolean))];
  return { ...unit, outcome: outcomes.size === 1 ? pieces[0]!.outcome : 'mixed', memo: memos.join('\n') };
}

function openPiece(start: number, end: number): SettledPiece {
  return { start, end, outcome: null, memo: '' };
}
