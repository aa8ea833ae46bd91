/** What programs count when they say where a passage is. */

/** What a position counts, and what a line end counts as: one, or two (`-crlf`). The first is what REFI-QDA demands. */
export const POSITION_UNITS = ['code-points', 'utf16', 'code-points-crlf', 'utf16-crlf'] as const;

export type PositionUnit = (typeof POSITION_UNITS)[number];

/** Where a project's positions would lead if they counted this. */
export interface PositionEvidence {
  readonly unit: PositionUnit;
  /** Starts and ends of passages. */
  readonly positions: number;
  /** Past the end of their text. */
  readonly outside: number;
  /** Within a character, or within a line end. */
  readonly inside: number;
  /** At the start or end of a word or line, as it is meant. */
  readonly atWords: number;
}
