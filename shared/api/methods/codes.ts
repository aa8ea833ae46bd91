/** Codes, and the codebook that they make up. */

import { z } from 'zod';
import type { CodebookAsOf, CodebookHistory } from '../../analysis/codebook-history-result.ts';
import type { Code } from '../../model/code.ts';
import type { CodeImpact } from '../../model/code-impact.ts';
import type { CodeId } from '../../model/ids.ts';
import { command, longQuery, query } from '../method.ts';
import { code, coder, coding, colour, file, moment, momentOrChange, name, prose, task } from '../parameters.ts';
import type { CodebookImport } from '../results.ts';

const codes = z.array(code).min(1);
/** `keep` puts the sub-codes of a code that is deleted into its place. */
const subCodes = z.enum(['delete', 'keep']).default('delete');

export const codeMethods = {
  /** With the counts of all codings, or of those of one coder. */
  'codes.list': query<Code[]>()({ coder: coder.optional() }),
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
  /** From `position` on, as it is counted without them. Those below another of them stay there. */
  'codes.move': command<null>()({ codes, parent: code.nullable(), position: z.int().min(0) }),
  'codes.recolour': command<null>()({ codes, colour }),
  /** Gives the codes below a code shades of its colour. */
  'codes.shade': command<null>()({ code }),
  'codes.describe': command<null>()({
    code,
    definition: prose.optional(),
    include: prose.optional(),
    exclude: prose.optional(),
    example: prose.optional(),
  }),
  'codes.merge': command<{ moved: number; joined: number }>()({ from: codes, into: code }),
  /** Gives codings of `code` to new codes of these names behind it, under the same parent. */
  'codes.split': command<{ codes: CodeId[]; moved: number }>()({
    code,
    parts: z.array(z.strictObject({ name, codings: z.array(coding).min(1) })).min(1),
  }),
  /** What deleting the codes would change, or merging them `into` another; with a coder, only in that coder's work. */
  'codes.impact': longQuery<CodeImpact>()({ codes, into: code.optional(), subCodes, coder: coder.optional(), task }),
  'codes.delete': command<CodeImpact>()({ codes, subCodes }),
  'codebook.import': command<CodebookImport>()({ file, task }),
  'codebook.export': query<{ csv: string }>()({}),
  /** What happened to the codes, as the log of changes tells it. */
  'codebook.history': longQuery<CodebookHistory>()({ since: moment.optional(), before: moment.optional(), task }),
  /** The codebook at the end of a day, at a moment, or after a change that stands. */
  'codebook.asOf': longQuery<CodebookAsOf>()({ at: momentOrChange, task }),
} as const;
