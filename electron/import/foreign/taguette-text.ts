/** A document of Taguette: HTML, with positions that count the UTF-8 bytes of its text. */

import type { DefaultTreeAdapterTypes } from 'parse5';
import type { SourceDraft } from '../../../shared/model/source-draft.ts';
import type { TextRange } from '../../../shared/text/range.ts';
import { completeDraft } from '../draft.ts';
import { htmlForm, parseHtml } from '../html.ts';
import { normalise } from '../normalise.ts';
import { plainBlocks } from '../plain-text.ts';

export interface TaguetteText {
  readonly draft: SourceDraft;
  /** In the order of `told`; undefined where none of the words that are meant is in the text. */
  readonly ranges: readonly (TextRange | undefined)[];
}

/** A range in bytes, and its HTML as Taguette cut it out. */
export interface ToldBytes extends TextRange {
  readonly snippet: string;
}

/** Undefined where the document holds no words. */
export function taguetteText(html: string, fileName: string, told: readonly ToldBytes[]): TaguetteText | undefined {
  const written = html.toWellFormed();
  const raw = textOf(written);
  const form = formOf(written, raw);
  if (form.blocks.length === 0) return undefined;
  const toText = alignment(raw, form.text);
  // A browser counts white space before the first element, a parser of whole pages does not.
  const lead = byteLength(/^[ \t\n\f\r]*/.exec(written)![0]);
  const leads = [0, ...(lead > 0 ? [-lead] : [])];
  const placed = leads.map((shift) => placesOf(raw, told, shift));
  const places = placed.toSorted((a, b) => fits(b, told, raw) - fits(a, told, raw))[0]!;
  const draft = completeDraft({
    ...{ fileName, format: 'html', encoding: 'declared', title: null, markers: [] },
    ...form,
  });
  return { draft, ranges: places.map((place) => place && toText(place)) };
}

/** The page as any other is read, where all of its words are in it; else its bare text. */
function formOf(html: string, raw: string) {
  const { text, blocks } = htmlForm(html);
  if (withoutSpace(text) === withoutSpace(raw)) return { text, blocks };
  const bare = normalise(raw);
  return { text: bare, blocks: plainBlocks(bare) };
}

/** All text in document order, as a parser of pages gives it. */
function textOf(html: string): string {
  const parts: string[] = [];
  const waiting: DefaultTreeAdapterTypes.Node[] = [parseHtml(html)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node) parts.push(node.value);
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
  return parts.join('');
}

/** Undefined for a place past the end or within a character. */
function placesOf(raw: string, told: readonly ToldBytes[], shift: number): (TextRange | undefined)[] {
  const offsets = [...new Set(told.flatMap(({ start, end }) => [start + shift, end + shift]))].sort((a, b) => a - b);
  const found = new Map<number, number>();
  let bytes = 0;
  let at = 0;
  for (const offset of offsets) {
    while (bytes < offset && at < raw.length) {
      const point = raw.codePointAt(at)!;
      bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      at += point < 0x10000 ? 1 : 2;
    }
    if (bytes === offset) found.set(offset, at);
  }
  return told.map(({ start, end }) => {
    const [from, to] = [found.get(start + shift), found.get(end + shift)];
    return from === undefined || to === undefined || to <= from ? undefined : { start: from, end: to };
  });
}

/** How many ranges hold the words that Taguette cut out for them. */
function fits(places: readonly (TextRange | undefined)[], told: readonly ToldBytes[], raw: string): number {
  return places.filter(
    (place, i) => place && withoutSpace(raw.slice(place.start, place.end)) === withoutSpace(textOf(told[i]!.snippet)),
  ).length;
}

/** Both texts have the same characters but for white space: a range goes from its first one to its last. */
function alignment(raw: string, text: string): (range: TextRange) => TextRange | undefined {
  const before = new Int32Array(raw.length + 1);
  for (let i = 0; i < raw.length; i++) before[i + 1] = before[i]! + (isSpace(raw, i) ? 0 : 1);
  const places = new Int32Array(before[raw.length]!);
  for (let i = 0, n = 0; i < text.length && n < places.length; i++) if (!isSpace(text, i)) places[n++] = i;
  return ({ start, end }) => {
    const [first, past] = [before[start]!, before[end]!];
    return past > first ? { start: places[first]!, end: places[past - 1]! + 1 } : undefined;
  };
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at]!);
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
