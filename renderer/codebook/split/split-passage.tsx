/** One passage of the walk, with what is around it. */

import type { Passage } from '../../../shared/report/passage.ts';
import { excerptOf } from '../../reports/excerpt.ts';

export interface SplitPassageProps {
  readonly passage: Passage;
  /** Its place among all, from 0. */
  readonly at: number;
  readonly total: number;
}

export function SplitPassage({ passage, at, total }: SplitPassageProps) {
  const [coding] = passage.codings;
  const { before, after } = excerptOf(passage);
  return (
    <article className="split-passage" aria-live="polite">
      <p className="split-where">
        {at + 1} of {total} · {passage.sourceName} · {coding?.coder}
      </p>
      <blockquote>
        <span className="passage-context">{before}</span>
        <mark className="passage-words" style={{ '--code': coding?.colour } as React.CSSProperties}>
          {passage.text}
        </mark>
        <span className="passage-context">{after}</span>
      </blockquote>
      {coding?.memo && <p className="split-memo">{coding.memo}</p>}
    </article>
  );
}
