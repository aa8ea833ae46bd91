/** Sources and the attributes they have. */

import { z } from 'zod';
import type { Correction, CorrectionPlan, PassageToReview } from '../../model/correction.ts';
import type { AttributeId } from '../../model/ids.ts';
import { type Attribute, CHOSEN_ENCODINGS, type Source, type SourceText } from '../../model/source.ts';
import { command, longQuery, query } from '../method.ts';
import {
  attribute,
  attributes,
  change,
  coder,
  file,
  name,
  newAttributes,
  offset,
  source,
  task,
} from '../parameters.ts';
import type { SourcesImport, SourcesPreview } from '../results.ts';

/** A correction: edits of the text, or a file that holds the corrected text. One of the two is needed. */
const correction = {
  source,
  /** Of the text that is corrected: where the source has another by now, the correction is refused. */
  sha256: z.string(),
  /** Ascending, not overlapping; an edit is narrowed to the words of it that differ. */
  edits: z
    .array(z.strictObject({ start: offset, end: offset, text: z.string().max(10_000_000) }))
    .max(100_000)
    .optional(),
  file: file.optional(),
  task,
};

/**
 * Files and folders to import. Without any, all that the manifest names are; a file's own name and attributes outweigh the
 * manifest's.
 */
const wanted = {
  files: z.array(
    z.strictObject({
      file,
      name: name.optional(),
      attributes: attributes.default({}),
      /** Of a text file, where its bytes are not to say. */
      encoding: z.enum(CHOSEN_ENCODINGS).optional(),
    }),
  ),
  manifest: file.optional(),
  /** A book becomes one source, or one for each of its chapters. */
  chapters: z.enum(['together', 'apart']).default('together'),
  task,
};

export const sourceMethods = {
  /** With the counts of all codings, or of those of one coder. */
  'sources.list': query<Source[]>()({ coder: coder.optional() }),
  'sources.read': query<SourceText>()({ source }),
  /**
   * `comments` says what becomes of what readers wrote in the margin of a document: memos on their passages, or nothing. What a
   * document says of itself becomes an attribute where nothing else gives it a value.
   */
  'sources.import': command<SourcesImport>()({ ...wanted, comments: z.enum(['memos', 'leave']).default('memos') }),
  /** What the same files hold; nothing is stored. */
  'sources.preview': query<SourcesPreview>()(wanted),
  'sources.rename': command<null>()({ source, name }),
  'sources.remove': command<null>()({ source }),
  'sources.restore': command<null>()({ source }),
  'sources.removed': query<Source[]>()({}),
  'sources.describe': command<null>()({ source, attributes: newAttributes }),
  'sources.previewCorrection': longQuery<Correction>()(correction),
  /** What `sources.correct` carries out. */
  'sources.planCorrection': longQuery<CorrectionPlan>()(correction),
  /** `removeLost` agrees to remove codings and settlements of whose words none is left. */
  'sources.correct': command<Correction>()({ ...correction, removeLost: z.boolean().default(false) }),
  /** The passages with other words since the corrections of a source that stand, in the order of the corrections. */
  'sources.corrected': longQuery<PassageToReview[]>()({
    source,
    /** Leaves out this correction and those before it. */
    after: change.optional(),
    task,
  }),
  'attributes.list': query<Attribute[]>()({}),
  'attributes.create': command<AttributeId>()({ name }),
  'attributes.rename': command<null>()({ attribute, name }),
  'attributes.delete': command<null>()({ attribute }),
} as const;
