/** Table: the only shape that a report has, on screen and in every export. */

/**
 * How a column's cells are to be written: counts without decimals, fractions in 0..1, other numbers with sensible digits,
 * numbers that people gave, such as years, as they are.
 */
export type ColumnKind = 'text' | 'count' | 'fraction' | 'number' | 'given';

export interface Column {
  /** Stable name in JSON. */
  readonly key: string;
  readonly heading: string;
  readonly kind: ColumnKind;
  /** The group whose figure it is: the heading begins with its name and a colon. */
  readonly group?: string;
  /** How the figure is computed, in words or as a formula, where it is not a plain text. */
  readonly formula?: string;
}

/** `null` is an undefined figure: shown as undefined, never as 0. */
export type Cell = string | number | null;

export interface Table {
  readonly title: string;
  /** One sentence that says what was counted: unit, coders, codes and filter. */
  readonly statement: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** What a reader must know besides: warnings and undefined figures explained. */
  readonly notes: readonly string[];
  /** Data for statistics programs: in CSV neither byte-order mark nor `statement`, which they would take for data. */
  readonly isData?: boolean;
}

/** The word that stands for an undefined figure on screen; in CSV the cell is empty. */
export const UNDEFINED = 'undefined';
