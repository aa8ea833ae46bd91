/** Exports: files that the core writes. */

import { z } from 'zod';
import { filter } from '../filter-schema.ts';
import { longQuery } from '../method.ts';
import { path, task } from '../parameters.ts';
import type { ExportedFile } from '../results.ts';

export const exportMethods = {
  'exports.codings': longQuery<ExportedFile>()({
    path,
    filter: filter.default({}),
    guard: z.boolean().default(true),
    paragraph: z.boolean().default(false),
    task,
  }),
} as const;
