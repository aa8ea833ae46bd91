/** The comparison of two groups, and the passages that are typical of them. */

import { z } from 'zod';
import type { Comparison } from '../../analysis/comparison-result.ts';
import type { Filtered } from '../../report/statement.ts';
import { comparisonGroup, filter } from '../filter-schema.ts';
import { longQuery } from '../method.ts';
import { code, codersRule, page, task } from '../parameters.ts';
import type { PassagePage } from '../results.ts';

/** Without `codes`, all outside the groups' own branches are compared, or of these the ones under the filter. */
const compared = {
  a: comparisonGroup,
  b: comparisonGroup,
  codes: z.array(code).optional(),
  coders: codersRule.default('pooled'),
  withSubCodes: z.boolean().default(false),
  filter: filter.default({}),
};

export const comparisonMethods = {
  'reports.comparison': longQuery<Filtered<Comparison>>()({ ...compared, task }),
  /** Of a theme in the text of A alone, of B alone, or of both; the most typical first. */
  'reports.comparisonPassages': longQuery<PassagePage>()({
    ...compared,
    theme: code,
    group: z.enum(['a', 'b', 'both']),
    ...page,
  }),
} as const;
