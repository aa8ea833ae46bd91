/** A text of another program's database as a source, and where its positions lie in it. */

import type { SourceDraft } from '../../../shared/model/source-draft.ts';
import { utf16FromCodePoints } from '../../../shared/text/code-points.ts';
import type { TextRange } from '../../../shared/text/range.ts';
import { completeDraft } from '../draft.ts';
import { normalise } from '../normalise.ts';
import { plainBlocks } from '../plain-text.ts';

/** A range as the other program tells it, with the words that it believes to be there; empty where it does not say. */
export interface ToldRange extends TextRange {
  readonly words: string;
}

export interface ForeignText {
  readonly draft: SourceDraft;
  /** What the positions of the ranges count: by which of the two more ranges hold the words that they are told to hold. */
  readonly unit: 'code points' | 'UTF-16 units';
  /** In the order of `told`; undefined where a range is empty or not within the text. */
  readonly ranges: readonly (TextRange | undefined)[];
}

/** Undefined where the text holds no words. */
export function foreignText(raw: string, fileName: string, told: readonly ToldRange[]): ForeignText | undefined {
  const whole = raw.toWellFormed();
  const text = normalise(whole);
  const blocks = plainBlocks(text);
  if (blocks.length === 0) return undefined;
  const byPoints = placesByPoints(whole, told);
  const byUnits = told.map(({ start, end }) => ({ start, end }));
  const fits = (places: readonly (TextRange | undefined)[]) =>
    places.filter((place, i) => place && isAlike(whole.slice(place.start, place.end), told[i]!.words)).length;
  const isByUnits = fits(byUnits) > fits(byPoints);
  const shift = normalisedOffset(whole);
  const ranges = (isByUnits ? byUnits : byPoints).map((place) => {
    if (!place || place.start < 0 || place.end > whole.length) return undefined;
    const range = { start: shift(place.start), end: shift(place.end) };
    return range.end > range.start ? range : undefined;
  });
  const draft = completeDraft({
    ...{ fileName, format: 'project', encoding: 'declared', title: null },
    ...{ text, blocks, markers: [] },
  });
  return { draft, unit: isByUnits ? 'UTF-16 units' : 'code points', ranges };
}

function placesByPoints(text: string, told: readonly TextRange[]): (TextRange | undefined)[] {
  const offsets = [...new Set(told.flatMap(({ start, end }) => [start, end]))]
    .filter((offset) => offset >= 0)
    .sort((a, b) => a - b);
  const found = utf16FromCodePoints(text, offsets);
  const utf16 = new Map(offsets.map((offset, i) => [offset, found[i]]));
  return told.map((range) => {
    const [start, end] = [utf16.get(range.start), utf16.get(range.end)];
    return start === undefined || end === undefined ? undefined : { start, end };
  });
}

/** Line ends apart, which programs keep in their own way. */
function isAlike(words: string, told: string): boolean {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  return told !== '' && plain(words) === plain(told);
}

/** Where an offset of a text lies in its normalised form. O(log n) each. */
function normalisedOffset(raw: string): (offset: number) => number {
  const dropped: number[] = [];
  const marks = /^\ufeff*/.exec(raw)![0].length;
  for (let at = 0; at < marks; at++) dropped.push(at);
  for (const { index } of raw.matchAll(/\r\n/g)) dropped.push(index);
  return (offset) => {
    let low = 0;
    let high = dropped.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (dropped[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
