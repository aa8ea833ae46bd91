/** A passage as it is shown: its words, without format markers, with what is coded in them, and some context on both sides. */

import type { Passage, PassageCoding } from '../../shared/report/passage.ts';
import { segmentsOf } from '../../shared/text/segments.ts';
import { withoutMarkers } from '../../shared/text/without-markers.ts';

export interface Piece {
  readonly text: string;
  /** Codings that cover it; none for context and for what lies between. */
  readonly codings: readonly PassageCoding[];
}

export interface Excerpt {
  readonly before: string;
  readonly pieces: readonly Piece[];
  readonly after: string;
}

/** Longest stretch between two coded ones, and longest coded one, that is printed whole. In UTF-16 code units. */
const LONGEST = 700;

/** Context of this many characters or more may go on in the source. */
const CONTEXT = 160;

/** Context is cut by characters: what is left of a word at its edge goes. Text without spaces stays as it is. */
const CUT_WORD_AT_START = /^\S{1,24}(?=\s)/;
const CUT_WORD_AT_END = /(?<=\s)\S{1,24}$/;

/** Keeps an ellipsis on the line of the word beside it. */
const NO_BREAK = '\u00a0';

/** What is longer than a person reads at a glance is shortened in its middle: `start … end`. */
export function excerptOf(passage: Passage): Excerpt {
  const { start, text, codings, markers } = passage;
  const pieces: Piece[] = [];
  let at = start;
  const addUpTo = (end: number, covering: readonly PassageCoding[]) => {
    if (at < end)
      pieces.push({
        text: shorten(withoutMarkers(text.slice(at - start, end - start), at, markers)),
        codings: covering,
      });
    at = Math.max(at, end);
  };
  const within = { start, end: start + text.length };
  for (const segment of segmentsOf(codings)) {
    addUpTo(Math.min(segment.start, within.end), []);
    addUpTo(Math.min(segment.end, within.end), segment.items);
  }
  addUpTo(within.end, []);
  return { ...contextOf(passage), pieces };
}

/** What stands around a passage, up to `most` characters on each side, with an ellipsis where the source goes on. */
export function contextOf(
  passage: Pick<Passage, 'start' | 'end' | 'before' | 'after' | 'markers'>,
  most = CONTEXT,
): Pick<Excerpt, 'before' | 'after'> {
  const { start, end, markers } = passage;
  const before = [...withoutMarkers(passage.before, start - passage.before.length, markers)];
  const after = [...withoutMarkers(passage.after, end, markers)];
  const last = before.slice(-most).join('');
  const first = after.slice(0, most).join('');
  const goesOnBefore = start > passage.before.length || before.length > most;
  const goesOnAfter = passage.after.length >= CONTEXT || after.length > most;
  return {
    before: goesOnBefore ? `…${last.replace(CUT_WORD_AT_START, '').replace(/^\s+/, NO_BREAK)}` : last,
    after: goesOnAfter ? `${first.replace(CUT_WORD_AT_END, '').replace(/\s+$/, NO_BREAK)}…` : first,
  };
}

/** The text with its middle left out where it is long, cut at white space so that no character is split. */
export function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const words = /^.*\s/s.exec(text.slice(0, LONGEST / 2))?.[0] ?? '';
  const last = /\s\S.*$/s.exec(text.slice(-LONGEST / 2))?.[0] ?? '';
  return `${words}…${last}`;
}
