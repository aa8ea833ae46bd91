/** What a source matrix holds: one row a source, one column a code. */

/** `presence` is 0 or 1; the others are numbers of codings, words or characters (UTF-16 code units). */
export type MatrixCells = 'presence' | 'codings' | 'words' | 'characters';

export const MATRIX_CELLS = ['presence', 'codings', 'words', 'characters'] as const satisfies readonly MatrixCells[];

export interface MatrixRow {
  readonly id: number;
  readonly source: string;
  /** One an attribute; `null` where the source has no value of it. */
  readonly values: readonly (string | null)[];
  /** One a code; 0 where it was not applied. */
  readonly cells: readonly number[];
}

export interface SourceMatrix {
  readonly cells: MatrixCells;
  readonly withSubCodes: boolean;
  /** Names of the attributes whose values stand in the rows. */
  readonly attributes: readonly string[];
  /** In codebook order, those without codings included; `code` is the full path. */
  readonly codes: readonly { readonly id: number; readonly code: string }[];
  /** All sources under the filter, uncoded ones included, in the order in which they came. */
  readonly rows: readonly MatrixRow[];
}
