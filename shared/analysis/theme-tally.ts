/** The theme tally: in how many paragraphs and words of each group each theme is, added up text by text. */

import type { CodeSlots } from './code-slots.ts';
import type { CodingColumns } from './coding-columns.ts';
import { type ComparedText, IN_BOTH } from './compared-text.ts';
import type { GroupSize } from './comparison-result.ts';
import { unitPlaces } from './unit-places.ts';

const GROUPS = IN_BOTH + 1;

/**
 * A unit counts once however many codings of a theme lie in it: these come in order of their starts, so what a theme's
 * earlier ones reach ends at one unit, and only those past it are new. They are counted by sums from the start of the
 * text: one step a coding and theme, however many units it covers.
 */
export class ThemeTally {
  private readonly slots: CodeSlots;
  private readonly places: Int32Array;
  private readonly codings: CodingColumns;
  private readonly paragraphs: UnitTally;
  private readonly words: UnitTally;

  /** `places`: place in the codebook of each coding's code. */
  constructor(slots: CodeSlots, places: Int32Array, codings: CodingColumns) {
    this.slots = slots;
    this.places = places;
    this.codings = codings;
    this.paragraphs = new UnitTally(slots.placeOf.length);
    this.words = new UnitTally(slots.placeOf.length);
  }

  add(text: ComparedText): void {
    this.paragraphs.nextText(text.ofParagraph);
    this.words.nextText(text.ofWord);
    const { first, targets } = this.slots;
    for (const i of text.run.places) {
      const from = first[this.places[i]!]!;
      const to = first[this.places[i]! + 1]!;
      if (from === to) continue;
      const start = this.codings.start[i]!;
      const end = this.codings.end[i]!;
      const paragraphs = unitPlaces(text.paragraphs, start, end);
      const words = unitPlaces(text.words, start, end);
      for (let t = from; t < to; t++) {
        this.paragraphs.add(targets[t]!, paragraphs.start, paragraphs.end);
        this.words.add(targets[t]!, words.start, words.end);
      }
    }
  }

  /** What the group has in all. */
  sizeOf(group: number): GroupSize {
    return { paragraphs: this.paragraphs.units[group]!, words: this.words.units[group]! };
  }

  /** What the group has of a theme. */
  sizeIn(slot: number, group: number): GroupSize {
    const at = slot * GROUPS + group;
    return { paragraphs: this.paragraphs.found[at]!, words: this.words.found[at]! };
  }
}

/** The same for units of one kind. */
class UnitTally {
  /** Units of each group, and those of each slot at `slot * GROUPS + group`. */
  readonly units = new Float64Array(GROUPS);
  readonly found: Float64Array;
  private readonly reached: Int32Array;
  /** Units of each group before each unit of the text, at `unit * GROUPS + group`. */
  private before = new Int32Array(GROUPS);

  constructor(slots: number) {
    this.found = new Float64Array(slots * GROUPS);
    this.reached = new Int32Array(slots);
  }

  nextText(groupOf: Uint8Array): void {
    this.reached.fill(0);
    this.before = new Int32Array((groupOf.length + 1) * GROUPS);
    for (const [unit, group] of groupOf.entries()) {
      this.before.copyWithin((unit + 1) * GROUPS, unit * GROUPS, (unit + 1) * GROUPS);
      this.before[(unit + 1) * GROUPS + group]!++;
      this.units[group]!++;
    }
  }

  add(slot: number, start: number, end: number): void {
    const from = Math.max(start, this.reached[slot]!);
    if (from >= end) return;
    this.reached[slot] = end;
    for (let group = 0; group < GROUPS; group++) {
      this.found[slot * GROUPS + group]! += this.before[end * GROUPS + group]! - this.before[from * GROUPS + group]!;
    }
  }
}
