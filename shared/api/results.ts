/** The results of the contract that are not nouns of the model. */

import type { CoderId, SourceId } from '../model/ids.ts';
import type { Encoding, SourceFormat } from '../model/source.ts';
import type { DraftPreview } from '../model/source-preview.ts';
import type { Passage } from '../report/passage.ts';
import type { TextRange } from '../text/range.ts';
import type { WithMarkers } from '../text/without-markers.ts';
import type { Failure } from './failure.ts';

export interface ProjectInfo {
  /** File name without folder and extension. */
  readonly name: string;
  readonly path: string;
  readonly guid: string;
  /** Grows by one with every change, undo and redo. */
  readonly revision: number;
  readonly currentCoder: CoderId;
  readonly sources: number;
  readonly codes: number;
  readonly codings: number;
  /** Label of the change that undo would take back, or redo would do again. */
  readonly undo: string | null;
  readonly redo: string | null;
}

export interface ProjectCheck {
  readonly ok: boolean;
  /** What is wrong, a sentence each. */
  readonly problems: readonly string[];
  readonly checked: {
    readonly sources: number;
    readonly codes: number;
    readonly codings: number;
    readonly changes: number;
  };
}

/** A file that was written. `rows` is the number of data rows where it is a table. */
export interface ExportedFile {
  readonly path: string;
  readonly bytes: number;
  readonly rows: number | null;
  /** What was cut or left out, a sentence each; absent where the format holds everything. */
  readonly remarks?: readonly string[];
}

/** A file that was written for a window. It can be fetched once, at `address`. */
export interface WrittenDownload extends Omit<ExportedFile, 'path'> {
  readonly address: string;
}

/** What became of a text of a file. */
export interface FileImport {
  /** As it was named; several in a row bear one where a file holds several texts. */
  readonly file: string;
  readonly status: 'imported' | 'present' | 'failed';
  /** Name of the source that was made, or that has the same text; `null` where it failed. */
  readonly source: string | null;
  readonly sourceId: SourceId | null;
  readonly format: SourceFormat | null;
  readonly encoding: Encoding | null;
  /** What was changed or left out, a sentence each. */
  readonly remarks: readonly string[];
  readonly failure: Failure | null;
}

export interface SourcesImport {
  /** In the order of the files. */
  readonly files: readonly FileImport[];
  /** Paths in folders that were passed by: hidden, or of a type that cannot be imported. */
  readonly skipped: readonly string[];
}

export interface FilePreview {
  readonly file: string;
  /** Its texts; none where it cannot be read. */
  readonly sources: readonly SourcePreview[];
  readonly failure: Failure | null;
}

/** A text as it would be imported: with the attributes that it would get. */
export interface SourcePreview extends Omit<DraftPreview, 'title' | 'book' | 'sha256'> {
  readonly name: string;
  /** The source of the project that has the same text. */
  readonly present: string | null;
}

export interface SourcesPreview {
  readonly files: readonly FilePreview[];
  /** As in `SourcesImport`. */
  readonly skipped: readonly string[];
}

export interface CodebookImport {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

export interface CodingsImport {
  readonly added: number;
  /** Codings that were there already. */
  readonly skipped: number;
  readonly codesCreated: number;
  readonly codersCreated: number;
}

export interface SearchHit extends TextRange, WithMarkers {
  readonly source: SourceId;
  readonly sourceName: string;
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

export interface PassagePage {
  readonly total: number;
  readonly passages: readonly Passage[];
}

export interface CommentsImport {
  /** Memos that were made. */
  readonly added: number;
  /** Memos of comments that were imported before, and had other words then. */
  readonly changed: number;
  /** Comments that were imported before, word for word. */
  readonly present: number;
  /** Of those added: comments on what the project does not hold any more. They became memos on the project. */
  readonly homeless: number;
}
