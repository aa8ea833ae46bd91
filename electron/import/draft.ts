/** Completes a text that has been read to a draft: its hash, its words and its sentences. */

import { createHash } from 'node:crypto';
import type { AttributeValues, Encoding, SourceFormat } from '../../shared/model/source.ts';
import type { DraftComment, SourceDraft } from '../../shared/model/source-draft.ts';
import { isParagraph } from '../../shared/text/block.ts';
import { sentencesOf, wordsOf } from '../../shared/text/boundaries.ts';
import type { SpokenTime } from '../../shared/text/spoken-times.ts';
import type { Form } from './form.ts';

/** A text as its format's reader yields it, not yet counted. */
export interface ReadText extends Form {
  readonly fileName: string;
  readonly format: SourceFormat;
  readonly encoding: Encoding;
  readonly title: string | null;
  readonly book?: string;
  /** Normalised by its reader. */
  readonly text: string;
  /** As in `SourceDraft`, each of these. */
  readonly pages?: readonly number[];
  readonly times?: readonly SpokenTime[];
  readonly attributes?: AttributeValues;
  readonly comments?: readonly DraftComment[];
  readonly remarks?: readonly string[];
}

/** About 0.2 s per million characters, most of it for words and sentences. */
export function completeDraft(read: ReadText): SourceDraft {
  return {
    attributes: {},
    comments: [],
    remarks: [],
    ...read,
    sha256: hashOf(read.text),
    markers: Int32Array.from(read.markers.flatMap(({ start, end }) => [start, end])),
    words: wordsOf(read.text, read.blocks),
    sentences: sentencesOf(read.text, read.blocks.filter(isParagraph)),
  };
}

/** What a text is known by: SHA-256 of it as UTF-8, in lower-case hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
