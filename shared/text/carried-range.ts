/** Carries ranges over from a text to its corrected form. */

import { reanchoring, type TextEdit } from './edit.ts';
import { isGraphemeBoundary } from './graphemes.ts';
import type { TextRange } from './range.ts';

export interface CarriedRange {
  /** Null where none of its words is left, or only white space. */
  readonly to: TextRange | null;
  readonly isTouched: boolean;
}

/** Tells where a non-empty range of `before` lies in `after`, which the edits make of it. O(log n) a range. */
export function carrying(
  edits: readonly TextEdit[],
  { before, after }: { readonly before: string; readonly after: string },
): (range: TextRange) => CarriedRange {
  const anchor = reanchoring(edits);
  return (from) => {
    const { isTouched, ...range } = anchor(from);
    if (!isTouched) return { to: range, isTouched };
    const isLost = after.slice(range.start, range.end).trim() === '';
    return { to: isLost ? null : trimmed(after, range, before.slice(from.start, from.end)), isTouched };
  };
}

/** Without white space at an end at which there was none in its old words. */
function trimmed(text: string, { start, end }: TextRange, old: string): TextRange {
  const words = text.slice(start, end);
  const from = old.trimStart() === old ? end - words.trimStart().length : start;
  const to = old.trimEnd() === old ? start + words.trimEnd().length : end;
  const isWhole = isGraphemeBoundary(text, from) && isGraphemeBoundary(text, to);
  return isWhole ? { start: from, end: to } : { start, end };
}
