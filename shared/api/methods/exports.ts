/** Exports: files that the core writes. */

import { z } from 'zod';
import { filter } from '../filter-schema.ts';
import { longQuery } from '../method.ts';
import { grouping, path, reportRequest, task } from '../parameters.ts';
import type { ExportedFile } from '../results.ts';

export const exportMethods = {
  'exports.codings': longQuery<ExportedFile>()({
    path,
    filter: filter.default({}),
    guard: z.boolean().default(true),
    paragraph: z.boolean().default(false),
    task,
  }),
  /** Counts a report as its own method does, and writes what the catalogue makes of it. */
  'exports.report': longQuery<ExportedFile>()({
    path,
    ...reportRequest,
    format: z.enum(['csv', 'xlsx', 'json', 'svg', 'png']),
    /** Which of its tables, where the format holds one alone. */
    table: z.int().min(0).default(0),
    /** Key of the figure; the first where it is left out. */
    figure: z.string().optional(),
    look: z.enum(['light', 'dark']).default('light'),
    guard: z.boolean().default(true),
    task,
  }),
  /** The passages that `retrieval.passages` lists, all of them. */
  'exports.passages': longQuery<ExportedFile>()({
    path,
    format: z.enum(['csv', 'xlsx', 'docx', 'html', 'json']),
    filter: filter.default({}),
    groupBy: grouping.default('source'),
    guard: z.boolean().default(true),
    task,
  }),
} as const;
