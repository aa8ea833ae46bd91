/** The results of the contract that are not nouns of the model. */

import type { CoderId, SourceId } from '../model/ids.ts';
import type { Encoding, SourceFormat } from '../model/source.ts';
import type { Passage } from '../report/passage.ts';
import type { TextRange } from '../text/range.ts';
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
}

export interface FileImport {
  readonly file: string;
  readonly status: 'imported' | 'present' | 'failed';
  /** Name of the source that was made, or that has the same text; `null` where it failed. */
  readonly source: string | null;
  readonly sourceId: SourceId | null;
  readonly format: SourceFormat | null;
  readonly encoding: Encoding | null;
  readonly failure: Failure | null;
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

export interface SearchHit extends TextRange {
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
