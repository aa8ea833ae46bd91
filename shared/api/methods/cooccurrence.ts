/** Co-occurrence: which codes meet, everywhere or in two groups of sources, and the places where a pair meets. */

import { z } from 'zod';
import { USUAL_RESAMPLING } from '../../analysis/bootstrap.ts';
import type { CooccurrenceComparison } from '../../analysis/cooccurrence-comparison-result.ts';
import { INTERVAL_MEASURES } from '../../analysis/cooccurrence-intervals.ts';
import type { Cooccurrence } from '../../analysis/cooccurrence-result.ts';
import { USUAL_SEED } from '../../analysis/random.ts';
import type { Filtered } from '../../report/statement.ts';
import { filter, sourceGroup } from '../filter-schema.ts';
import { longQuery } from '../method.ts';
import { code, codersRule, page, seed, task, unit } from '../parameters.ts';
import type { PassagePage } from '../results.ts';

const counted = {
  unit: unit.default('overlap'),
  coders: codersRule.default('each'),
  withSubCodes: z.boolean().default(false),
  filter: filter.default({}),
};
const chosen = { rows: z.array(code).optional(), columns: z.array(code).optional() };

/** `level` is the share of the resamples that an interval holds. */
const intervals = z.strictObject({
  measure: z.enum(INTERVAL_MEASURES),
  seed: seed.default(USUAL_SEED),
  resamples: z.int().min(100).max(10_000).default(USUAL_RESAMPLING.resamples),
  level: z.number().min(0.5).max(0.999).default(USUAL_RESAMPLING.level),
});

export const cooccurrenceMethods = {
  'reports.cooccurrence': longQuery<Filtered<Cooccurrence>>()({
    ...counted,
    ...chosen,
    intervals: intervals.optional(),
    task,
  }),
  'reports.cooccurrenceComparison': longQuery<Filtered<CooccurrenceComparison>>()({
    a: sourceGroup,
    b: sourceGroup,
    ...counted,
    ...chosen,
    task,
  }),
  'reports.meetings': longQuery<PassagePage>()({ a: code, b: code, ...counted, ...page }),
} as const;
