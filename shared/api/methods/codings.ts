/** Codings. */

import { z } from 'zod';
import type { Coding } from '../../model/coding.ts';
import type { CodeId, CodingId, SourceId } from '../../model/ids.ts';
import { filter } from '../filter-schema.ts';
import { command, query } from '../method.ts';
import { code, coding, file, name, offset, page, prose, source, task } from '../parameters.ts';
import type { CodingsImport, PassagePage } from '../results.ts';

/** `above` names the codes between `parent` and the new one; those that are missing are made too. */
export const newCode = z.strictObject({ name, parent: code.nullable(), above: z.array(name).max(20).default([]) });

export const codingMethods = {
  'codings.ofSource': query<Coding[]>()({ source }),
  /** `newCode` is made and applied with the others, in one change. At least one code is needed. */
  'codings.create': command<{ created: CodingId[]; codings: Coding[]; present: number; newCode: CodeId | null }>()({
    source,
    start: offset,
    end: offset,
    codes: z.array(code).default([]),
    newCode: newCode.optional(),
    memo: prose.default(''),
  }),
  /** Answers the coding that has the range then: another one where the coder had the code there already. */
  'codings.move': command<{ coding: CodingId }>()({ coding, start: offset, end: offset }),
  /** Either a code that there is or a new one, which is made in the same change. Answers like `codings.move`. */
  'codings.recode': command<{ coding: CodingId; code: CodeId }>()({
    coding,
    code: code.optional(),
    newCode: newCode.optional(),
  }),
  /** In two at `at`, without the white space there; both keep the words of the memo, the first all other memos. */
  'codings.split': command<{ codings: [first: CodingId, second: CodingId] }>()({ coding, at: offset }),
  /** Codings of one code by one coder that overlap or adjoin become one, with the memos of all. */
  'codings.merge': command<{ coding: CodingId }>()({ codings: z.array(coding).min(2) }),
  'codings.setMemo': command<null>()({ coding, memo: prose }),
  'codings.remove': command<{ removed: number }>()({ codings: z.array(coding).min(1) }),
  'codings.passages': query<PassagePage>()({ filter: filter.default({}), ...page }),
  'codings.import': command<CodingsImport>()({
    file,
    offsets: z.enum(['utf16', 'code-points']).default('utf16'),
    task,
  }),
  /** Sources whose text the corpus knows by its hash and has codings of. */
  'codings.known': query<SourceId[]>()({}),
  'codings.applyKnown': command<CodingsImport>()({ source }),
} as const;
