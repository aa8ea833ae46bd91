/** Retrieval: queries, kept or not, and the passages that they yield. */

import { z } from 'zod';
import type { SavedQueryId } from '../../model/ids.ts';
import type { SavedQuery } from '../../model/saved.ts';
import type { Retrieval } from '../../report/retrieval.ts';
import type { Filtered } from '../../report/statement.ts';
import { filter, querySchema } from '../filter-schema.ts';
import { command, longQuery, query } from '../method.ts';
import { coder, grouping, name, savedQuery, task } from '../parameters.ts';

export const retrievalMethods = {
  'queries.list': query<SavedQuery[]>()({}),
  'queries.save': command<SavedQueryId>()({ name, query: querySchema }),
  'queries.rename': command<null>()({ savedQuery, name }),
  /** A query that used itself, through whatever others, is refused. */
  'queries.change': command<null>()({ savedQuery, query: querySchema }),
  /** Refused while another saved query or a saved report uses it. */
  'queries.delete': command<null>()({ savedQuery }),
  /**
   * The passages of the filter's query, or the ranges of the filtered codings where there is none; conditions on codings
   * beside a query keep the passages that share a character with such a coding. The page is one of the list of passages
   * in all groups, or in the `group` of this id (`null`: what belongs to none); a group that there is none of has nothing.
   */
  'retrieval.passages': longQuery<Filtered<Retrieval>>()({
    filter: filter.default({}),
    groupBy: grouping.default('source'),
    group: z.int().nullable().optional(),
    /** Beside the passages, only what this coder coded is told. */
    codingsOf: coder.optional(),
    offset: z.int().min(0).default(0),
    limit: z.int().min(0).max(100_000).default(100),
    task,
  }),
} as const;
