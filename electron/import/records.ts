/** Records of documents that users bring themselves: what is known of them, found by the hash of their text. */

import { z } from 'zod';
import { namedValues } from '../../shared/api/named-values.ts';
import { readJson } from './json-file.ts';

const record = z.object({
  /** Unique among the records. */
  name: z.string().min(1),
  title: z.string().min(1),
  /** Of the normalised text as UTF-8, in lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of the text, in UTF-16 code units. */
  length: z.int().positive(),
  attributes: namedValues(z.string(), z.string()),
});

export type SourceRecord = Readonly<z.output<typeof record>>;

/** The records in a JSON file, an array; further keys are ignored. Fails as `readJson` does. */
export async function readRecords(path: string): Promise<readonly SourceRecord[]> {
  return readJson({ path }, z.array(record));
}
