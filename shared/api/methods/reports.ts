/** Reports: figures about the codings, and the passages behind them. */

import { z } from 'zod';
import type { Cooccurrence } from '../../analysis/cooccurrence-result.ts';
import type { Frequency } from '../../analysis/frequency-result.ts';
import type { Filtered } from '../../report/statement.ts';
import { filter } from '../filter-schema.ts';
import { longQuery } from '../method.ts';
import { code, codersRule, name, page, task, unit } from '../parameters.ts';
import type { PassagePage } from '../results.ts';

export const reportMethods = {
  'reports.frequency': longQuery<Filtered<Frequency>>()({
    by: z.union([z.literal('coder'), z.strictObject({ attribute: name })]).optional(),
    withSubCodes: z.boolean().default(false),
    filter: filter.default({}),
    task,
  }),
  'reports.cooccurrence': longQuery<Filtered<Cooccurrence>>()({
    unit: unit.default('overlap'),
    coders: codersRule.default('each'),
    withSubCodes: z.boolean().default(false),
    rows: z.array(code).optional(),
    columns: z.array(code).optional(),
    filter: filter.default({}),
    task,
  }),
  'reports.meetings': longQuery<PassagePage>()({
    a: code,
    b: code,
    unit: unit.default('overlap'),
    coders: codersRule.default('each'),
    withSubCodes: z.boolean().default(false),
    filter: filter.default({}),
    ...page,
  }),
} as const;
