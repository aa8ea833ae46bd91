/** Codings. */

import { z } from 'zod';
import type { Coding } from '../../model/coding.ts';
import type { CodeId, CodingId, SourceId } from '../../model/ids.ts';
import { filter } from '../filter-schema.ts';
import { command, query } from '../method.ts';
import { code, coding, file, name, offset, page, prose, source, task } from '../parameters.ts';
import type { CodingsImport, PassagePage } from '../results.ts';

export const codingMethods = {
  'codings.ofSource': query<Coding[]>()({ source }),
  /** `newCode` is made and applied with the others, in one change. At least one code is needed. */
  'codings.create': command<{ created: CodingId[]; present: number; newCode: CodeId | null }>()({
    source,
    start: offset,
    end: offset,
    codes: z.array(code).default([]),
    newCode: z.strictObject({ name, parent: code.nullable() }).optional(),
    memo: prose.default(''),
  }),
  'codings.move': command<null>()({ coding, start: offset, end: offset }),
  'codings.recode': command<null>()({ coding, code }),
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
