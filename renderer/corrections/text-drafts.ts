/** Corrections that are being written: which stretch of a text is edited at once, and what stands there so far. */

import type { SourceText } from '../../shared/model/source.ts';
import type { TextEdit } from '../../shared/text/edit.ts';
import { applyEdits } from '../../shared/text/edit.ts';
import { snapToGraphemes } from '../../shared/text/graphemes.ts';
import { contains, overlaps, type TextRange } from '../../shared/text/range.ts';

/** Ascending and disjoint; each is another text for a stretch that was edited at once. */
export type TextDrafts = readonly TextEdit[];

/** Characters that are edited at once, at most: a field holds no more without a wait. */
const LONGEST = 20_000;

/**
 * The whole paragraphs that hold a passage, or the paragraph of a caret: between two paragraphs the one before. Of a longer
 * stretch, the part around its start. A stretch that was edited before is in it as a whole. Undefined in a text without words.
 */
export function stretchAt({ text, blocks }: SourceText, drafts: TextDrafts, at: TextRange): TextRange | undefined {
  const held = blocks.filter((block) => overlaps(block, at) || contains(block, { start: at.start, end: at.start }));
  const first = held[0] ?? blocks.findLast(({ end }) => end < at.start) ?? blocks[0];
  if (!first) return undefined;
  const whole = { start: first.start, end: (held.at(-1) ?? first).end };
  const own = shortened(text, whole, at.start);
  return drafts
    .filter((draft) => overlaps(draft, own))
    .reduce(({ start, end }, draft) => ({ start: Math.min(start, draft.start), end: Math.max(end, draft.end) }), own);
}

function shortened(text: string, { start, end }: TextRange, around: number): TextRange {
  if (end - start <= LONGEST) return { start, end };
  const from = Math.max(start, Math.min(around - LONGEST / 2, end - LONGEST));
  const to = from + LONGEST;
  const reach = LONGEST / 4;
  // At white space where there is some near, so that no word is cut.
  const lead = from === start ? 0 : Math.max(0, text.slice(from, from + reach).search(/\s/));
  const tail = to === end ? 0 : text.slice(to - reach, to).match(/\S*$/)![0].length % reach;
  return snapToGraphemes(text, { start: from + lead, end: to - tail });
}

/** What stands in a stretch, with what was edited in it. */
export function draftedText(text: string, drafts: TextDrafts, stretch: TextRange): string {
  const inside = drafts
    .filter((draft) => contains(stretch, draft))
    .map((draft) => ({ start: draft.start - stretch.start, end: draft.end - stretch.start, text: draft.text }));
  return applyEdits(text.slice(stretch.start, stretch.end), inside);
}

/** The drafts with other words for a stretch; with its own words there is no draft of it. */
export function withDraft(text: string, drafts: TextDrafts, { start, end }: TextRange, words: string): TextDrafts {
  const others = drafts.filter((draft) => !contains({ start, end }, draft));
  if (words === text.slice(start, end)) return others;
  return [...others, { start, end, text: words }].sort((a, b) => a.start - b.start);
}
