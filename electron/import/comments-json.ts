/** The comments that a supervisor's packet saved. */

import { z } from 'zod';
import type { CommentsFile } from '../../shared/report/packet/packet.ts';
import type { InputFile } from './input-file.ts';
import { readJson } from './json-file.ts';

const guid = z.guid().toLowerCase();

const comments: z.ZodType<CommentsFile> = z.object({
  format: z.literal('themata-comments', 'this is no file of comments'),
  version: z.literal(1, 'the comments are of a newer form; update Themata to read them'),
  project: guid,
  reviewer: z.string().trim().min(1).max(200),
  comments: z
    .array(
      z.object({
        guid,
        subject: z.object({ kind: z.enum(['project', 'code', 'coding']), guid }),
        words: z.string().max(10_000),
        text: z.string().trim().min(1).max(100_000),
        at: z.iso.datetime(),
      }),
    )
    .max(100_000),
});

/** Fails with `invalid-input` where the file holds anything else, saying where. */
export async function readComments(file: InputFile): Promise<CommentsFile> {
  return await readJson(file, comments);
}
