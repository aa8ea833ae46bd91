/** The comments of a document, brought together with the words that they are about. */

import type { DraftComment } from '../../../shared/model/source-draft.ts';
import type { TextRange } from '../../../shared/text/range.ts';
import { dateInUtc } from './dates.ts';

export interface WrittenComment {
  readonly author: string;
  /** As the document has it. */
  readonly date: string;
  readonly body: string;
}

/** By their place in the text. Comments without words are left out, and those that the text does not point to. */
export function commentsIn(
  ranges: ReadonlyMap<string, TextRange>,
  written: ReadonlyMap<string, WrittenComment>,
): DraftComment[] {
  const comments: DraftComment[] = [];
  for (const [key, { author, date, body }] of written) {
    const range = ranges.get(key);
    if (range && body !== '') comments.push({ ...range, author: author.trim(), createdAt: dateInUtc(date), body });
  }
  return comments.sort((a, b) => a.start - b.start || a.end - b.end);
}
