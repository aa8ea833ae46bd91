/** Memos. */

import { z } from 'zod';
import type { CodeId, CodingId, MemoId, SourceId } from '../../model/ids.ts';
import { MEMO_KINDS, type Memo } from '../../model/memo.ts';
import { MEMO_ORDERS } from '../../report/memo/choose-memos.ts';
import type { FoundMemos, ListedMemo } from '../../report/memo/listed-memo.ts';
import type { TextRange } from '../../text/range.ts';
import { command, longQuery, query } from '../method.ts';
import { code, coder, coding, file, memo, offset, page, path, prose, source, task } from '../parameters.ts';
import type { CommentsImport, ExportedFile } from '../results.ts';

const title = z.string().trim().max(500);

/** What a memo is about. */
const memoSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('project') }),
  z.strictObject({ kind: z.literal('source'), source }),
  z.strictObject({ kind: z.literal('code'), code }),
  z.strictObject({ kind: z.literal('coding'), coding }),
  z.strictObject({ kind: z.literal('passage'), source, start: offset, end: offset }),
]);

const memoLink = z.strictObject({ kind: z.enum(['coding', 'code', 'source']), guid: z.string().max(100) });

/** Which memos are listed or written, and in what order. */
const memoChoice = z
  .strictObject({
    words: z.string().max(1000).optional(),
    kinds: z.array(z.enum(MEMO_KINDS)).optional(),
    coder: coder.optional(),
    code: code.optional(),
    source: source.optional(),
    order: z.enum(MEMO_ORDERS).optional(),
  })
  .default({});

/** Where a link in a memo leads. */
export type LinkTarget =
  | ({ readonly kind: 'coding'; readonly coding: CodingId; readonly source: SourceId } & TextRange)
  | { readonly kind: 'code'; readonly code: CodeId }
  | { readonly kind: 'source'; readonly source: SourceId };

export const memoMethods = {
  /** All memos, or those on one subject or by one coder, the latest changed first. */
  'memos.list': query<ListedMemo[]>()({ subject: memoSubject.optional(), coder: coder.optional() }),
  /** A page of the memos that are chosen; with a coder, as if there were none by others. */
  'memos.find': longQuery<FoundMemos>()({ choice: memoChoice, coder: coder.optional(), ...page, task }),
  /** The memos on passages of a source, or those by one coder, in the order of its text. */
  'memos.onPassages': query<Memo[]>()({ source, coder: coder.optional() }),
  /** `null` where the project does not hold it any more. */
  'memos.followLink': query<LinkTarget | null>()({ link: memoLink }),
  'memos.create': command<MemoId>()({ subject: memoSubject, title: title.default(''), body: prose.default('') }),
  'memos.change': command<null>()({ memo, title: title.optional(), body: prose.optional() }),
  'memos.delete': command<null>()({ memo }),
  /** Comments that a packet exported become memos; those that are there already are passed over. */
  'memos.importComments': command<CommentsImport>()({ file }),
  'exports.memos': longQuery<ExportedFile>()({
    path,
    format: z.enum(['md', 'html', 'docx', 'csv']),
    choice: memoChoice,
    guard: z.boolean().default(true),
    task,
  }),
} as const;
