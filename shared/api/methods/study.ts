/** The study: cases and code sets. */

import { z } from 'zod';
import type { Case } from '../../model/case.ts';
import type { SavedUsers } from '../../model/code-impact.ts';
import type { CodeSet } from '../../model/code-set.ts';
import type { CaseId, CodeSetId } from '../../model/ids.ts';
import { command, query } from '../method.ts';
import { attribute, attributes, code, codeSet, name, newAttributes, prose, source, studyCase } from '../parameters.ts';

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
  'codeSets.addCodes': command<null>()({ codeSet, codes: z.array(code).min(1) }),
  /** What names the set, and would not know it any more. */
  'codeSets.impact': query<SavedUsers>()({ codeSet }),
  'codeSets.delete': command<null>()({ codeSet }),
} as const;
