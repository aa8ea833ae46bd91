/** A line for each source that a reference is found for, and one for each reference that is found for none. */

import type { MatchedReference, ReferencedSource } from '../../../shared/api/methods/references.ts';

export interface ReferencedLine {
  readonly title: string;
  readonly by: MatchedReference['by'];
  /** Null where no source is that work. */
  readonly source: ReferencedSource | null;
}

/** Those that are found first. */
export function referencedLines(references: readonly MatchedReference[]): ReferencedLine[] {
  const lines = references.flatMap(({ title, by, sources }): ReferencedLine[] =>
    sources.length === 0 ? [{ title, by, source: null }] : sources.map((source) => ({ title, by, source })),
  );
  return [...lines.filter(({ source }) => source), ...lines.filter(({ source }) => !source)];
}
