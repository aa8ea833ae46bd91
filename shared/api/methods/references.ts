/** References: what a bibliography says of the sources. */

import { z } from 'zod';
import type { SourceId } from '../../model/ids.ts';
import type { MatchedBy } from '../../model/reference.ts';
import { command, query } from '../method.ts';
import { file } from '../parameters.ts';

/** What a reference says of one source. */
export interface ReferencedSource {
  readonly source: SourceId;
  readonly name: string;
  /** Attributes that the source gets, with their values. */
  readonly values: Readonly<Record<string, string>>;
  /** Attributes of which the source has another value, which is kept unless it is to be replaced. */
  readonly others: Readonly<Record<string, { readonly present: string; readonly referenced: string }>>;
}

export interface MatchedReference {
  readonly title: string;
  readonly by: MatchedBy | null;
  readonly sources: readonly ReferencedSource[];
}

const parameters = {
  file,
  /** Whether what a source says already is replaced. */
  overwrite: z.boolean().default(false),
};

export const referenceMethods = {
  /** What `references.import` would do. */
  'references.preview': query<{ references: MatchedReference[] }>()(parameters),
  'references.import': command<{ references: MatchedReference[] }>()(parameters),
} as const;
