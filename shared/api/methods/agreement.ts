/** Agreement between coders: where they differ, and how that is settled. */

import { z } from 'zod';
import type { DisagreementPage } from '../../report/disagreement.ts';
import { filter } from '../filter-schema.ts';
import { command, longQuery } from '../method.ts';
import { agreementUnit, code, offset, page, prose, source, task } from '../parameters.ts';

/** One code on one range of a source. */
const passage = { source, start: offset, end: offset, code };

export const agreementMethods = {
  /** `code` lists those of one code alone; the counts are of all codes under the filter. */
  'agreement.disagreements': longQuery<DisagreementPage>()({
    unit: agreementUnit.default('character'),
    withSubCodes: z.boolean().default(false),
    filter: filter.default({}),
    code: code.optional(),
    show: z.enum(['all', 'open', 'settled']).default('all'),
    ...page,
    task,
  }),
  'agreement.settle': command<null>()({
    ...passage,
    verdict: z.enum(['present', 'absent']),
    memo: prose.default(''),
  }),
  'agreement.reopen': command<null>()(passage),
} as const;
