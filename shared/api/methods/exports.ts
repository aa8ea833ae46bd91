/** Exports: files that the core writes. */

import { z } from 'zod';
import { filter } from '../filter-schema.ts';
import { longQuery } from '../method.ts';
import { grouping, path, reportRequest, task } from '../parameters.ts';
import type { ExportedFile } from '../results.ts';

export const exportMethods = {
  'exports.codings': longQuery<ExportedFile>()({
    path,
    format: z.enum(['csv', 'xlsx', 'docx', 'html', 'jsonl', 'annotations']).default('csv'),
    filter: filter.default({}),
    /** Of CSV: an apostrophe before what a spreadsheet would run. */
    guard: z.boolean().default(true),
    /** Of tables: the whole paragraph of each quotation in a column of its own. */
    paragraph: z.boolean().default(false),
    /** Of documents: what the quotations stand under, and how much is shown around them. */
    groupBy: z.enum(['code', 'source']).default('code'),
    context: z.enum(['sentence', 'paragraph']).default('paragraph'),
    task,
  }),
  'exports.codebook': longQuery<ExportedFile>()({ path, format: z.enum(['csv', 'docx']), task }),
  /** The project or its codebook as REFI-QDA. The project's file is read again, and compared with what was meant. */
  'exports.project': longQuery<ExportedFile>()({ path, format: z.enum(['qdpx', 'qdc']).default('qdpx'), task }),
  /** One zip archive with everything, in every form that it is exported in. */
  'exports.all': longQuery<ExportedFile>()({ path, task }),
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
