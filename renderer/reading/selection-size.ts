/** How much is selected, in words and characters. */

import { useEffect, useMemo, useState } from 'react';
import type { SourceText } from '../../shared/model/source.ts';
import { wordsOf } from '../../shared/text/boundaries.ts';
import { lengthOf, overlaps, type TextRange } from '../../shared/text/range.ts';
import { countOverlapping } from '../../shared/text/range-list.ts';
import { useObservable } from '../api/observable.ts';
import { useQuery } from '../api/use-query.ts';
import { usePlace } from '../place.tsx';

export interface SelectionSize {
  /** Words of which at least one character is selected; undefined while those of a long selection are being counted. */
  readonly words: number | undefined;
  /** In UTF-16 code units. */
  readonly characters: number;
}

/** Characters whose words are counted at a stretch, which takes some 10 ms. */
const STRETCH = 100_000;
/** How far white space is looked for, where no word can be cut. */
const REACH = 400;

/** All words at once: 0.1 s for a million characters. */
export function sizeOfSelection(text: SourceText, selection: TextRange): SelectionSize & { readonly words: number } {
  const counts = stretchesOf(text, selection).map((stretch) => wordsIn(text, stretch, selection));
  return { words: counts.reduce((sum, count) => sum + count, 0), characters: lengthOf(selection) };
}

/** Undefined where nothing is selected. A long selection is counted bit by bit, so that the window is never held up. */
export function useSelectionSize(): SelectionSize | undefined {
  const place = usePlace();
  const source = useObservable(place.source);
  const selection = useObservable(place.selection);
  const text = useQuery('sources.read', source === null ? null : { source }).data;
  const [counted, setCounted] = useState<{ readonly selection: TextRange; readonly words: number }>();
  const isLong = selection !== null && lengthOf(selection) > STRETCH;
  const short = useMemo(
    () => (text && selection && !isLong ? sizeOfSelection(text, selection) : undefined),
    [text, selection, isLong],
  );
  useEffect(() => {
    if (!text || !selection || !isLong) return;
    return countBitByBit(text, selection, (words) => setCounted({ selection, words }));
  }, [text, selection, isLong]);
  if (!text || !selection || short) return short;
  return { words: counted?.selection === selection ? counted.words : undefined, characters: lengthOf(selection) };
}

/** Returns the way to give it up. */
function countBitByBit(text: SourceText, selection: TextRange, done: (words: number) => void): () => void {
  const stretches = stretchesOf(text, selection);
  let words = 0;
  let timer: ReturnType<typeof setTimeout>;
  const count = (at: number) => {
    if (at === stretches.length) return done(words);
    words += wordsIn(text, stretches[at]!, selection);
    timer = setTimeout(count, 0, at + 1);
  };
  timer = setTimeout(count, 0, 0);
  return () => clearTimeout(timer);
}

function wordsIn({ text }: SourceText, stretch: TextRange, { start, end }: TextRange): number {
  return countOverlapping(wordsOf(text, [stretch]), start, end);
}

/** Stretches of the blocks selected that together hold the selection, and cut no word where there is white space. */
function stretchesOf({ text, blocks }: SourceText, selection: TextRange): TextRange[] {
  return blocks
    .filter((block) => overlaps(block, selection))
    .flatMap((block) => {
      const end = Math.min(block.end, spaceAfter(text, selection.end));
      const stretches: TextRange[] = [];
      for (let start = Math.max(block.start, spaceBefore(text, selection.start)); start < end; ) {
        const cut = end - start > STRETCH ? Math.min(end, spaceAfter(text, start + STRETCH)) : end;
        stretches.push({ start, end: cut });
        start = cut;
      }
      return stretches;
    });
}

function spaceBefore(text: string, offset: number): number {
  const from = Math.max(0, offset - REACH);
  return from + Math.max(0, text.slice(from, offset).search(/\s\S*$/));
}

function spaceAfter(text: string, offset: number): number {
  const found = text.slice(offset, offset + REACH).search(/\s/);
  return Math.min(text.length, found < 0 ? offset + REACH : offset + found);
}
