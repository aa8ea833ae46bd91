/** How much is selected, in words and characters. */

import { useMemo } from 'react';
import type { SourceText } from '../../shared/model/source.ts';
import { wordsOf } from '../../shared/text/boundaries.ts';
import { lengthOf, overlaps, type TextRange } from '../../shared/text/range.ts';
import { countOverlapping } from '../../shared/text/range-list.ts';
import { useObservable } from '../api/observable.ts';
import { useQuery } from '../api/use-query.ts';
import { usePlace } from '../place.tsx';

export interface SelectionSize {
  /** Words of which at least one character is selected. */
  readonly words: number;
  /** In UTF-16 code units. */
  readonly characters: number;
}

/** Words are found in the selected blocks only. */
export function sizeOfSelection(text: SourceText, selection: TextRange): SelectionSize {
  const blocks = text.blocks.filter((block) => overlaps(block, selection));
  const words = countOverlapping(wordsOf(text.text, blocks), selection.start, selection.end);
  return { words, characters: lengthOf(selection) };
}

/** Undefined where nothing is selected. */
export function useSelectionSize(): SelectionSize | undefined {
  const place = usePlace();
  const source = useObservable(place.source);
  const selection = useObservable(place.selection);
  const text = useQuery('sources.read', source === null ? null : { source }).data;
  return useMemo(() => (text && selection ? sizeOfSelection(text, selection) : undefined), [text, selection]);
}
