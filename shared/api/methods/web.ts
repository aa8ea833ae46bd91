/** Pages of the web as sources. */

import { z } from 'zod';
import type { SourceId } from '../../model/ids.ts';
import { command, query } from '../method.ts';
import { attributes, name, task } from '../parameters.ts';
import type { SourcePreview } from '../results.ts';

const page = {
  /** `https://` is put before it where it has no scheme. */
  address: z.string().trim().min(1).max(4000),
  /** Whether hosts on this computer and in the networks around it may be asked. */
  allowPrivate: z.boolean().default(false),
  task,
};

export interface WebImport {
  readonly source: SourceId;
  readonly name: string;
  readonly status: 'imported' | 'present';
  readonly remarks: readonly string[];
}

export const webMethods = {
  /** Fetches the page, and shows what would be imported. */
  'web.preview': query<SourcePreview>()(page),
  /** Of a page that was just previewed, what was seen is imported: it is not fetched anew. */
  'web.import': command<WebImport>()({ ...page, name: name.optional(), attributes: attributes.default({}) }),
} as const;
