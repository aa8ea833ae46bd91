/** Side text: the words around a disagreement as one coder has marked them. */

import type { DisagreementSide, ListedDisagreement } from '../../../shared/report/disagreement.ts';
import { withoutMarkers } from '../../../shared/text/without-markers.ts';
import { contextOf, shorten } from '../excerpt.ts';

export interface SidePiece {
  readonly text: string;
  /** Whether the coder has the code there. */
  readonly isMarked: boolean;
  /** Whether it belongs to the passage in question rather than to what stands around it. */
  readonly isInQuestion: boolean;
}

/** The text before, in and after the passage, cut where it and the coder's codings begin and end; long pieces shortened. */
export function sideText(passage: ListedDisagreement, { codings }: DisagreementSide): SidePiece[] {
  const { before, text, after, start, end } = passage;
  const shown = contextOf(passage);
  const all = before + text + after;
  const from = start - before.length;
  const within = (offset: number) => Math.max(0, Math.min(offset - from, all.length));
  const ends = codings.flatMap((coding) => [within(coding.start), within(coding.end)]);
  const places = [...new Set([0, within(start), within(end), all.length, ...ends])].sort((a, b) => a - b);
  return places.slice(1).map((to, i) => {
    const at = places[i]!;
    const piece = all.slice(at, to);
    const isWhole = (context: string) => context !== '' && piece === context;
    return {
      text: isWhole(before)
        ? shown.before
        : isWhole(after)
          ? shown.after
          : shorten(withoutMarkers(piece, from + at, passage.markers)),
      isMarked: codings.some((coding) => within(coding.start) <= at && to <= within(coding.end)),
      isInQuestion: within(start) <= at && to <= within(end),
    };
  });
}
