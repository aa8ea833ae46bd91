/** What deleting or merging codes would change. */

/** Names of what was saved and names a code or a code set. */
export interface SavedUsers {
  readonly queries: readonly string[];
  readonly reports: readonly string[];
}

/** In what hangs on the codes that would go, or in what one coder made of it. Removed sources do not count. */
export interface CodeImpact extends SavedUsers {
  /** The codes that would go. */
  readonly codes: number;
  /** Sub-codes that would stay, under another parent. */
  readonly subCodesMoved: number;
  readonly codings: number;
  /** Of a merge: codings that would become one with another of their coder, on the same words. */
  readonly joined: number;
  readonly sources: number;
  /** On the codes and on the codings. */
  readonly memos: number;
  /** Disagreements that were settled; none where one coder's work is counted. */
  readonly settlements: number;
  /** Whether there is more than is counted: what other coders coded, wrote or settled. */
  readonly ofOthers: boolean;
  /** Terms of the lexicon. */
  readonly terms: number;
  /** Names of those that they are in. */
  readonly codeSets: readonly string[];
}
