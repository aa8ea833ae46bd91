/** Reports: figures about the codings, and the passages behind them. */

import { z } from 'zod';
import type { Agreement } from '../../analysis/agreement/agreement-result.ts';
import type { CodebookAsOf, CodebookHistory } from '../../analysis/codebook-history-result.ts';
import type { Crosstab } from '../../analysis/crosstab-result.ts';
import type { RatedFrequency } from '../../analysis/frequency-rates.ts';
import type { Saturation } from '../../analysis/saturation-result.ts';
import { MATRIX_CELLS, type SourceMatrix } from '../../analysis/source-matrix-result.ts';
import type { Filtered } from '../../report/statement.ts';
import { filter } from '../filter-schema.ts';
import { longQuery } from '../method.ts';
import { agreementUnit, code, codersRule, moment, momentOrChange, name, seed, task, textUnit } from '../parameters.ts';
import { comparisonMethods } from './comparison.ts';
import { cooccurrenceMethods } from './cooccurrence.ts';

/** `order`: values of the attribute in the order in which they are to come; all others follow. */
const frequencySplit = z.union([
  z.enum(['source', 'coder', 'case']),
  z.strictObject({ attribute: name, order: z.array(z.string().max(10_000)).max(1000).optional() }),
]);

export const reportMethods = {
  'reports.frequency': longQuery<Filtered<RatedFrequency>>()({
    by: frequencySplit.optional(),
    withSubCodes: z.boolean().default(false),
    filter: filter.default({}),
    task,
  }),
  /** `attributes`: whether the rows also hold the attributes of the sources. */
  'reports.matrix': longQuery<Filtered<SourceMatrix>>()({
    cells: z.enum(MATRIX_CELLS).default('presence'),
    attributes: z.boolean().default(false),
    withSubCodes: z.boolean().default(false),
    filter: filter.default({}),
    task,
  }),
  ...cooccurrenceMethods,
  ...comparisonMethods,
  /** `caseAttribute` is an attribute of the cases that sources belong to. */
  'reports.crosstab': longQuery<Filtered<Crosstab>>()({
    by: z.union([z.literal('case'), z.strictObject({ attribute: name }), z.strictObject({ caseAttribute: name })]),
    unit: textUnit.default('source'),
    coders: codersRule.default('pooled'),
    withSubCodes: z.boolean().default(false),
    codes: z.array(code).optional(),
    filter: filter.default({}),
    task,
  }),
  /** Intervals are drawn from a stated seed. */
  'reports.agreement': longQuery<Filtered<Agreement>>()({
    unit: agreementUnit.default('character'),
    intervals: z.union([z.boolean(), z.strictObject({ seed })]).default(true),
    withSubCodes: z.boolean().default(false),
    filter: filter.default({}),
    task,
  }),
  /** Shares: `threshold` is in 0..1; `base` and `run` are numbers of sources. */
  'reports.saturation': longQuery<Filtered<Saturation>>()({
    order: z.enum(['coding', 'import']).default('coding'),
    base: z.int().min(1).max(10_000).default(4),
    run: z.int().min(1).max(10_000).default(2),
    threshold: z.number().min(0).max(1).default(0.05),
    withSubCodes: z.boolean().default(false),
    filter: filter.default({}),
    task,
  }),
  /** The codebook at the end of a day, at a moment, or after a change that stands; filtered as its history is. */
  'reports.codebookAsOf': longQuery<Filtered<CodebookAsOf>>()({
    at: momentOrChange,
    filter: filter.default({}),
    task,
  }),
  /** Filtered by codes and code sets alone: a merge or split is told of both codes. */
  'reports.codebookHistory': longQuery<Filtered<CodebookHistory>>()({
    since: moment.optional(),
    before: moment.optional(),
    filter: filter.default({}),
    task,
  }),
} as const;
