/** The codings at the place where the person is: under the selection, else at the caret, else the one in focus. */

import { useMemo } from 'react';
import type { Coding } from '../../shared/model/coding.ts';
import type { CodingId } from '../../shared/model/ids.ts';
import { lengthOf, overlaps, type TextRange } from '../../shared/text/range.ts';
import { useObservable } from '../api/observable.ts';
import { useShownCodings } from '../coders/use-shown-codings.ts';
import { usePlace } from '../place.tsx';

export interface Here {
  readonly selection: TextRange | null;
  readonly caret: number | null;
  readonly focused: CodingId | null;
}

/** The shortest first: what was meant most closely. A caret is in a coding from its first character to behind its last. */
export function codingsAt(codings: readonly Coding[], { selection, caret, focused }: Here): Coding[] {
  const isHere = (coding: Coding) =>
    coding.id === focused ||
    (selection ? overlaps(coding, selection) : caret !== null && coding.start <= caret && caret <= coding.end);
  return codings.filter(isHere).sort((a, b) => lengthOf(a) - lengthOf(b));
}

export function useCodingsHere(): readonly Coding[] {
  const place = usePlace();
  const source = useObservable(place.source);
  const selection = useObservable(place.selection);
  const caret = useObservable(place.caret);
  const focused = useObservable(place.focused);
  const codings = useShownCodings(source);
  return useMemo(() => {
    const here = codings?.[0]?.source === source ? codings : [];
    return codingsAt(here, { selection, caret, focused });
  }, [codings, source, selection, caret, focused]);
}
