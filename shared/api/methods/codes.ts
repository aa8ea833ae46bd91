/** Codes, and the codebook that they make up. */

import { z } from 'zod';
import type { CodebookAsOf, CodebookHistory } from '../../analysis/codebook-history-result.ts';
import type { Code } from '../../model/code.ts';
import type { CodeId } from '../../model/ids.ts';
import { command, longQuery, query } from '../method.ts';
import { code, coding, colour, file, moment, momentOrChange, name, prose, task } from '../parameters.ts';
import type { CodebookImport, CodeImpact } from '../results.ts';

export const codeMethods = {
  'codes.list': query<Code[]>()({}),
  'codes.create': command<CodeId>()({
    name,
    parent: code.nullable().default(null),
    colour: colour.optional(),
    definition: prose.default(''),
    include: prose.default(''),
    exclude: prose.default(''),
    example: prose.default(''),
  }),
  'codes.rename': command<null>()({ code, name }),
  'codes.move': command<null>()({ code, parent: code.nullable(), position: z.int().min(0) }),
  'codes.recolour': command<null>()({ code, colour }),
  'codes.describe': command<null>()({
    code,
    definition: prose.optional(),
    include: prose.optional(),
    exclude: prose.optional(),
    example: prose.optional(),
  }),
  'codes.merge': command<{ moved: number; joined: number }>()({ from: z.array(code).min(1), into: code }),
  /** Gives these codings of `code` to a new code of that name behind it, under the same parent. */
  'codes.split': command<{ code: CodeId; moved: number }>()({ code, codings: z.array(coding).min(1), name }),
  'codes.impact': query<CodeImpact>()({ code }),
  'codes.delete': command<CodeImpact>()({ code }),
  'codebook.import': command<CodebookImport>()({ file }),
  'codebook.export': query<{ csv: string }>()({}),
  /** What happened to the codes, as the log of changes tells it. */
  'codebook.history': longQuery<CodebookHistory>()({ since: moment.optional(), before: moment.optional(), task }),
  /** The codebook at the end of a day, at a moment, or after a change that stands. */
  'codebook.asOf': longQuery<CodebookAsOf>()({ at: momentOrChange, task }),
} as const;
