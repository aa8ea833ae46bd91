/** Takes a reviewer's comments into the project: each becomes a memo on what it is about. */

import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { CommentsImport } from '../../shared/api/results.ts';
import type { CoderId } from '../../shared/model/ids.ts';
import type { MemoSubject } from '../../shared/model/memo.ts';
import { memoOfWords } from '../../shared/report/memo/write-memo.ts';
import type { Comment, CommentSubject } from '../../shared/report/packet/packet.ts';
import { readComments } from '../import/comments-json.ts';
import { coderNamed, createCoder } from '../store/coders.ts';
import { prepare, type ReadableDb, type WritableDb } from '../store/database.ts';
import { createMemo, memoWithGuid, rewriteMemo } from '../store/memos.ts';
import { readProjectInfo } from '../store/project.ts';
import type { Context } from './context.ts';

/**
 * The reviewer becomes a coder, by name. A comment that was imported before changes its memo where its words differ.
 * Fails with `conflict` where the packet was made from another project.
 */
export async function importComments(
  { db, file: project, change }: Context,
  { file }: ValidParams<'memos.importComments'>,
): Promise<CommentsImport> {
  const { project: guid, reviewer, comments } = await readComments(file);
  if (guid !== readProjectInfo(db, project).guid) {
    fail('conflict', 'These comments were written on a packet of another project. Open that project to import them.');
  }
  return change(`Import comments by ${reviewer}`, (db) => {
    if (comments.length === 0) return { added: 0, changed: 0, present: 0, homeless: 0 };
    const coder = coderNamed(db, reviewer)?.id ?? createCoder(db, reviewer);
    const outcomes = comments.map((comment) => storeComment(db, comment, coder));
    const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
    const homeless = count('homeless');
    return { added: count('added') + homeless, changed: count('changed'), present: count('present'), homeless };
  });
}

type Outcome = 'added' | 'changed' | 'present' | 'homeless';

function storeComment(db: WritableDb, { guid, subject, words, text, at }: Comment, coder: CoderId): Outcome {
  const known = memoWithGuid(db, guid);
  const body = memoOfWords(text);
  if (known) {
    if (known.body === body) return 'present';
    rewriteMemo(db, known.id, body, at);
    return 'changed';
  }
  const home = homeOf(db, subject);
  const title = `Comment on ${words}`.slice(0, 500).toWellFormed();
  createMemo(db, { subject: home ?? { kind: 'project' }, title, body, coder, createdAt: at, guid });
  return home ? 'added' : 'homeless';
}

/** What the GUID stands for; undefined where the project does not hold it, or removed its source. */
function homeOf(db: ReadableDb, { kind, guid }: CommentSubject): MemoSubject | undefined {
  if (kind === 'project') return { kind };
  if (kind === 'code') {
    const code = prepare<{ id: number }>(db, 'SELECT id FROM code WHERE guid = ?').get(guid)?.id;
    return code === undefined ? undefined : ({ kind, code } as MemoSubject);
  }
  const sql = 'SELECT coding.id FROM coding JOIN source ON source.id = source WHERE coding.guid = ? AND removed = 0';
  const coding = prepare<{ id: number }>(db, sql).get(guid)?.id;
  return coding === undefined ? undefined : ({ kind, coding } as MemoSubject);
}
