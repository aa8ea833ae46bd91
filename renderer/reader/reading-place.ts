/** Where somebody is in a text: the caret, and what stands on top of the window. */

export interface ReadingPlace {
  /** An offset; null before there was a caret. */
  readonly caret: number | null;
  /** An offset; null at the start of the text. */
  readonly top: number | null;
}

export const AT_START: ReadingPlace = { caret: null, top: null };
