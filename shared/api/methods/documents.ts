/** Documents: the methodology report and the supervisor's packet. */

import { z } from 'zod';
import { USUAL_SEED } from '../../analysis/random.ts';
import type { Document } from '../../report/document.ts';
import { comparisonGroup, filter } from '../filter-schema.ts';
import { longQuery } from '../method.ts';
import { code, codersRule, moment, path, seed, task, unit } from '../parameters.ts';
import type { ExportedFile } from '../results.ts';

/** What the methodology report is made of; groups that are not named are found by their usual names. */
const methodology = {
  lens: code.optional(),
  theme: code.optional(),
  case: code.optional(),
  relation: code.optional(),
  mode: code.optional(),
  driver: code.optional(),
  /** The groups that are compared: the first two cases of the codebook where they are left out. */
  a: comparisonGroup.optional(),
  b: comparisonGroup.optional(),
  /** Of the resampling behind the intervals of agreement. */
  seed: seed.default(USUAL_SEED),
  filter: filter.default({}),
  task,
};

export const documentMethods = {
  'documents.methodology': longQuery<Document>()(methodology),
  'exports.methodology': longQuery<ExportedFile>()({ path, format: z.enum(['html', 'docx', 'md']), ...methodology }),
  'exports.packet': longQuery<ExportedFile>()({
    path,
    unit: unit.default('paragraph'),
    coders: codersRule.default('each'),
    /** Passages of each code: at most so many, or all of them. */
    passages: z.union([z.int().min(0).max(100_000), z.literal('all')]).default(20),
    /** Changes since then are listed; none where it is left out. */
    since: moment.optional(),
    /** Wherever one of these names stands, in any case, it is replaced. */
    names: z
      .array(z.strictObject({ name: z.string().trim().min(1).max(500), replacement: z.string().max(500) }))
      .default([]),
    filter: filter.default({}),
    task,
  }),
} as const;
