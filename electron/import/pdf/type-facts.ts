/** What is usual in a document's type: the size of its body, and how far its lines are apart. */

import type { Fragment } from './fragments.ts';
import { hasRoomFor, isEnded } from './line-ends.ts';
import type { Line } from './lines.ts';

/** In ems: the pitch beyond which lines do not belong together, however usual it is. */
const WIDEST = 2.1;

export interface TypeFacts {
  /** Of the body, in points. */
  readonly size: number;
  /** Points between lines such as this one, as most of its column or else of the document has them. */
  readonly pitchOf: (line: Line) => number;
  /** Whether most paragraphs start with an indent, so that a line without one goes on with the paragraph before it. */
  readonly isIndented: boolean;
}

/** In ems. */
export const INDENT = 0.6;

/** The size in which most characters are set. */
export function bodySize(pages: readonly (readonly Fragment[])[]): number {
  const lengths = new Tally();
  for (const fragment of pages.flat()) lengths.add(halves(fragment.size), fragment.text.length);
  return (lengths.most()?.value ?? 20) / 2;
}

/** Lines in reading order. */
export function typeFacts(lines: readonly Line[], size: number): TypeFacts {
  const own = new Map<string, Tally>();
  const all = new Map<number, Tally>();
  const columns = new Map<Line['column'], number>();
  const keyOf = (line: Line) => `${columns.get(line.column)} ${halves(line.size)}`;
  lines.forEach((line, i) => {
    if (!columns.has(line.column)) columns.set(line.column, columns.size);
    const last = lines[i - 1];
    if (last?.column !== line.column || halves(last.size) !== halves(line.size)) return;
    const pitch = halves(line.baseline - last.baseline);
    tallyIn(own, keyOf(line)).add(pitch, 1);
    tallyIn(all, halves(line.size)).add(pitch, 1);
  });
  const pitchOf = (line: Line) => {
    const most = own.get(keyOf(line))?.most();
    const usual = most && most.weight >= 3 ? most : all.get(halves(line.size))?.most();
    return usual ? Math.min(usual.value / 2, WIDEST * line.size) : 1.2 * line.size;
  };
  return { size, pitchOf, isIndented: areIndented(lines) };
}

/** By the lines that follow a short end of a sentence. */
function areIndented(lines: readonly Line[]): boolean {
  let [indented, flush] = [0, 0];
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    if (last?.column !== line.column || !isEnded(last) || last.slack < 4 * last.size || !hasRoomFor(last, line)) return;
    if (line.indent > INDENT * line.size) indented++;
    else flush++;
  });
  return indented > 2 * flush;
}

function halves(points: number): number {
  return Math.round(2 * points);
}

function tallyIn<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
  const tally = tallies.get(key) ?? new Tally();
  tallies.set(key, tally);
  return tally;
}

class Tally {
  readonly #weights = new Map<number, number>();

  add(value: number, weight: number): void {
    this.#weights.set(value, (this.#weights.get(value) ?? 0) + weight);
  }

  /** The value of most weight, of several the least. */
  most(): { readonly value: number; readonly weight: number } | undefined {
    let most: { value: number; weight: number } | undefined;
    for (const [value, weight] of this.#weights) {
      if (!most || weight > most.weight || (weight === most.weight && value < most.value)) most = { value, weight };
    }
    return most;
  }
}
