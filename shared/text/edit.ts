/** Edits of a text, and where each range of it lies afterwards. */

import { isGraphemeBoundary } from './graphemes.ts';
import type { TextRange } from './range.ts';

/** `text` takes the place of the range, which is empty for an insertion. Offsets are those of the text before all edits. */
export interface TextEdit extends TextRange {
  readonly text: string;
}

/** The text after edits that ascend and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** What makes a list of edits impossible for a text, as the end of a sentence; undefined where they can be applied. */
export function flawInEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  let reached = 0;
  for (const { start, end } of edits) {
    if (start < reached || end < start) return `do not ascend, at ${start}`;
    if (end > text.length) return `end outside the text, which has ${text.length} characters`;
    if (splitsPair(text, start) || splitsPair(text, end)) return `cut a character in two, at ${start}`;
    reached = end;
  }
  return undefined;
}

function splitsPair(text: string, offset: number): boolean {
  const isLow = (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
  return offset > 0 && isLow && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
}

/**
 * The same change by edits between which at least one character stays, none of which starts or ends inside a grapheme of the
 * text before or after. An edit grows where it has to: a combining mark put after an `e` replaces the `e`.
 */
export function inWholeGraphemes(text: string, edits: readonly TextEdit[]): TextEdit[] {
  const after = applyEdits(text, edits);
  const isBoundary = (offset: number, shift: number) =>
    isGraphemeBoundary(text, offset) && isGraphemeBoundary(after, offset + shift);
  const whole: TextEdit[] = [];
  /** How much further to the right a kept character lies afterwards. */
  let shift = 0;
  for (let i = 0; i < edits.length; i++) {
    let { start, end } = edits[i]!;
    const floor = whole.at(-1)?.end ?? 0;
    while (start > floor && !isBoundary(start, shift)) start--;
    const previous = start === floor ? whole.pop() : undefined;
    const from = previous ? previous.start : start;
    const newFrom = previous ? start + shift - previous.text.length : start + shift;
    shift += growthOf(edits[i]!);
    for (;;) {
      const next = edits[i + 1];
      if (next && next.start <= end) {
        end = next.end;
        shift += growthOf(next);
        i++;
      } else if (isBoundary(end, shift)) break;
      else end++;
    }
    whole.push({ start: from, end, text: after.slice(newFrom, end + shift) });
  }
  return whole.filter((edit) => text.slice(edit.start, edit.end) !== edit.text);
}

/** Where a range lies after edits. `isTouched`: a character in it or a place inside it was edited. */
export interface Reanchored extends TextRange {
  readonly isTouched: boolean;
}

/**
 * Tells where a non-empty range lies after edits such as `inWholeGraphemes` yields.
 * - An untouched range keeps its words, however far it moves. An insertion at one of its ends stays outside it.
 * - An edit inside it, also one that reaches its end, is inside it afterwards.
 * - An edit that holds one of its ends and words beyond it is inside it afterwards as a whole: a range rather grows than loses words.
 * - It is empty afterwards only where all of it was deleted.
 *
 * Ranges keep their order: what starts or ends earlier never starts or ends later afterwards. O(log n) a range.
 */
export function reanchoring(edits: readonly TextEdit[]): (range: TextRange) => Reanchored {
  const shifts = new Int32Array(edits.length + 1);
  edits.forEach((edit, i) => {
    shifts[i + 1] = shifts[i]! + growthOf(edit);
  });
  return ({ start, end }) => {
    const first = countWhile(edits, (edit) => edit.end <= start);
    const past = countWhile(edits, (edit) => edit.start < end);
    if (first >= past) return { start: start + shifts[first]!, end: end + shifts[first]!, isTouched: false };
    const last = edits[past - 1]!;
    return {
      start: Math.min(start, edits[first]!.start) + shifts[first]!,
      end: Math.max(end, last.end) + shifts[past]!,
      isTouched: true,
    };
  };
}

/** By how much an edit lengthens the text. */
function growthOf({ start, end, text }: TextEdit): number {
  return text.length - (end - start);
}

/** Number of leading edits of which `test` is true: it holds for none after one for which it does not. */
function countWhile(edits: readonly TextEdit[], test: (edit: TextEdit) => boolean): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(edits[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
