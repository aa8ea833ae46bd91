/** What every reader of a document format is: from its bytes to its texts. */

import type { ChosenEncoding } from '../../shared/model/source.ts';
import type { ReadText } from './draft.ts';

export interface DocumentFile {
  /** Without its folder. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** How a document is to be read, where there is a choice. */
export interface ReadingOptions {
  /** A book becomes one source, or one for each of its chapters. */
  readonly chapters?: 'together' | 'apart' | undefined;
  /** Of a text file; without it, the one that its bytes speak for. Formats that say themselves how they are encoded pass it by. */
  readonly encoding?: ChosenEncoding | undefined;
}

/**
 * The texts of a document, normalised, mostly one. The same bytes always give the same texts. Readers run in a process of their
 * own with bounded time and memory; what is wrong with a document is a failure (`unreadable-file`, `empty-file`, `too-large`).
 */
export type DocumentReader = (file: DocumentFile, options: ReadingOptions) => Promise<readonly ReadText[]>;
