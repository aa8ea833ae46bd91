/** One passage of the walk, with what is around it. */

import type { Passage } from '../../../shared/report/passage.ts';
import { withoutMarkers } from '../../../shared/text/without-markers.ts';
import { MemoText } from '../../memos/memo-text.tsx';
import { contextOf } from '../../reports/excerpt.ts';

export interface SplitPassageProps {
  readonly passage: Passage;
  /** Its place among all, from 0. */
  readonly at: number;
  readonly total: number;
  /** Called where a link in its memo leads away. */
  readonly onLeave: () => void;
}

export function SplitPassage({ passage, at, total, onLeave }: SplitPassageProps) {
  const [coding] = passage.codings;
  const { before, after } = contextOf(passage);
  return (
    <article className="split-passage" aria-live="polite">
      <p className="split-where">
        {at + 1} of {total} · {passage.sourceName} · {coding?.coder}
      </p>
      <blockquote>
        <span className="passage-context">{before}</span>
        <mark className="passage-words" style={{ '--code': coding?.colour } as React.CSSProperties}>
          {withoutMarkers(passage.text, passage.start, passage.markers)}
        </mark>
        <span className="passage-context">{after}</span>
      </blockquote>
      {coding?.memo && (
        <div className="split-memo">
          <MemoText text={coding.memo} onLeave={onLeave} />
        </div>
      )}
    </article>
  );
}
