/** The study: cases, code sets and memos. */

import { z } from 'zod';
import type { Case } from '../../model/case.ts';
import type { CodeSet } from '../../model/code-set.ts';
import type { CaseId, CodeSetId, MemoId } from '../../model/ids.ts';
import { command, query } from '../method.ts';
import {
  attribute,
  attributes,
  code,
  codeSet,
  coding,
  memo,
  name,
  newAttributes,
  prose,
  source,
  studyCase,
} from '../parameters.ts';
import type { ListedMemo } from '../results.ts';

const title = z.string().trim().max(500);

/** What a memo is about. */
const memoSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('project') }),
  z.strictObject({ kind: z.literal('source'), source }),
  z.strictObject({ kind: z.literal('code'), code }),
  z.strictObject({ kind: z.literal('coding'), coding }),
]);

export const studyMethods = {
  'cases.list': query<Case[]>()({}),
  'cases.create': command<CaseId>()({
    name,
    description: prose.default(''),
    sources: z.array(source).default([]),
    attributes: attributes.default({}),
  }),
  /** One case for each value that sources have; a case of that name gets the sources that it lacks. */
  'cases.fromAttribute': command<{ created: CaseId[]; extended: CaseId[] }>()({ attribute }),
  'cases.rename': command<null>()({ studyCase, name }),
  'cases.describe': command<null>()({
    studyCase,
    description: prose.optional(),
    attributes: newAttributes.optional(),
  }),
  'cases.setSources': command<null>()({ studyCase, sources: z.array(source) }),
  'cases.delete': command<null>()({ studyCase }),
  'codeSets.list': query<CodeSet[]>()({}),
  'codeSets.create': command<CodeSetId>()({
    name,
    description: prose.default(''),
    codes: z.array(code).default([]),
  }),
  'codeSets.rename': command<null>()({ codeSet, name }),
  'codeSets.describe': command<null>()({ codeSet, description: prose }),
  'codeSets.setCodes': command<null>()({ codeSet, codes: z.array(code) }),
  'codeSets.delete': command<null>()({ codeSet }),
  /** All memos, or those on one subject, the latest changed first. */
  'memos.list': query<ListedMemo[]>()({ subject: memoSubject.optional() }),
  'memos.create': command<MemoId>()({ subject: memoSubject, title: title.default(''), body: prose.default('') }),
  'memos.change': command<null>()({ memo, title: title.optional(), body: prose.optional() }),
  'memos.delete': command<null>()({ memo }),
} as const;
