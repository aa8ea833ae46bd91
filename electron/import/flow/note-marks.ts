/** The notes that a text points to, in that order, and the mark of each: a raised number, footnotes and endnotes in one count. */

import type { Paragraph } from './flow.ts';
import { raisedNumber } from './list-numbers.ts';

export class NoteMarks {
  /** By key. */
  readonly #marks = new Map<string, string>();
  readonly #stories = new Map<string, readonly Paragraph[]>();
  #count = 0;

  /** What stands in the text for a note: its own mark where it has one, empty if that is in the text as such. */
  markOf(key: string, own?: string): string {
    const known = this.#marks.get(key);
    if (known !== undefined) return known;
    const mark = own ?? raisedNumber(++this.#count);
    this.#marks.set(key, mark);
    return mark;
  }

  addStory(key: string, paragraphs: readonly Paragraph[]): void {
    this.#stories.set(key, paragraphs);
  }

  /** The paragraphs of all notes that the text points to, to be read after it, and how many have none. */
  paragraphs(): { readonly notes: Paragraph[]; readonly missing: number } {
    const keys = [...this.#marks.keys()];
    const notes = keys.flatMap((key) => (this.#stories.get(key) ?? []).map(asNote));
    for (const key of keys) this.#label(key);
    return { notes, missing: keys.filter((key) => !this.#stories.has(key)).length };
  }

  #label(key: string): void {
    const first = this.#stories.get(key)?.find(({ parts }) => parts.some((part) => part.trim() !== ''));
    if (first) first.label = `${this.#marks.get(key)} ${first.label}`.trim();
  }
}

function asNote(paragraph: Paragraph): Paragraph {
  paragraph.shape = { kind: 'footnote', level: 0 };
  return paragraph;
}
