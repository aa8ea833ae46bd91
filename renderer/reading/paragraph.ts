/** Which paragraph of the open source the caret is in. */

import { useMemo } from 'react';
import { isParagraph } from '../../shared/text/block.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { useObservable } from '../api/observable.ts';
import { useQuery } from '../api/use-query.ts';
import { usePlace } from '../place.tsx';

export interface Paragraph {
  /** Counted from 1. */
  readonly number: number;
  readonly count: number;
}

/** The paragraph that holds `caret` or ends there, else the first after it, else the last. `paragraphs` ascend, at least one. */
export function paragraphAt(paragraphs: readonly TextRange[], caret: number): Paragraph {
  const found = paragraphs.findIndex(({ end }) => caret <= end);
  return { number: found < 0 ? paragraphs.length : found + 1, count: paragraphs.length };
}

/** Undefined where there is no caret. */
export function useParagraph(): Paragraph | undefined {
  const place = usePlace();
  const source = useObservable(place.source);
  const caret = useObservable(place.caret);
  const blocks = useQuery('sources.read', source === null ? null : { source }).data?.blocks;
  const paragraphs = useMemo(() => blocks?.filter(isParagraph), [blocks]);
  return paragraphs && paragraphs.length > 0 && caret !== null ? paragraphAt(paragraphs, caret) : undefined;
}
