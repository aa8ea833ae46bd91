/** What readers wrote in the margin of a document, as memos on the passages of its source. */

import type { SourceId } from '../../../shared/model/ids.ts';
import type { MemoSubject } from '../../../shared/model/memo.ts';
import { oneLine } from '../../../shared/model/name.ts';
import type { DraftComment, SourceDraft } from '../../../shared/model/source-draft.ts';
import { memoOfWords } from '../../../shared/report/memo/write-memo.ts';
import { snapToGraphemes } from '../../../shared/text/graphemes.ts';
import { currentCoder } from '../../store/coders.ts';
import type { WritableDb } from '../../store/database.ts';
import { createMemo } from '../../store/memos.ts';

const LONGEST_NAME = 400;

/**
 * Memos of the current coder, who brings the document: its title says who wrote the comment. One that is on no words becomes a
 * memo on the source. Returns what there is to tell of them.
 */
export function storeComments(db: WritableDb, source: SourceId, draft: SourceDraft): string[] {
  const coder = currentCoder(db);
  const now = new Date().toISOString();
  for (const comment of draft.comments) {
    createMemo(db, {
      subject: subjectOf(comment, source, draft.text),
      title: titleOf(comment),
      body: memoOfWords(comment.body),
      coder,
      createdAt: Number.isNaN(Date.parse(comment.createdAt)) ? now : new Date(comment.createdAt).toISOString(),
    });
  }
  return tellOf(draft, 'became a memo.', 'became memos.');
}

export function leaveComments(draft: SourceDraft): string[] {
  return tellOf(draft, 'was left out.', 'were left out.');
}

function subjectOf({ start, end }: DraftComment, source: SourceId, text: string): MemoSubject {
  const range = { start: Math.max(0, start), end: Math.min(end, text.length) };
  if (range.end <= range.start) return { kind: 'source', source };
  return { kind: 'passage', source, ...snapToGraphemes(text, range) };
}

function titleOf({ author }: DraftComment): string {
  const name = oneLine(author).slice(0, LONGEST_NAME).toWellFormed();
  return name === '' ? 'Comment' : `Comment by ${name}`;
}

function tellOf({ comments }: SourceDraft, one: string, many: string): string[] {
  if (comments.length === 0) return [];
  return [comments.length === 1 ? `1 comment ${one}` : `${comments.length} comments ${many}`];
}
