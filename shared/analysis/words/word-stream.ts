/** The words of many texts one after the other, as numbers in typed arrays. */

import type { RangeList } from '../../text/range-list.ts';
import { WordForms } from './word-forms.ts';
import { groupOf, STARTS_PASSAGE, UNCOUNTED, type WordMarks } from './word-marks.ts';

/** Stands in the stream where no phrase may go on: between sentences, passages, groups and sources, and for words left out. */
export const BREAK = -1;

/** A text with its words and sentences; each list is ascending and disjoint, and a word lies in one sentence. */
export interface TextWithUnits {
  readonly text: string;
  readonly words: RangeList;
  readonly sentences: RangeList;
}

/** Five bytes a word, besides the different forms: 8 million words of 50 MB of English take some 60 MB. */
export class WordStream {
  readonly forms = new WordForms();
  /** Entries used of `form` and `group`. */
  length = 0;
  /** Number of the form at each place, or `BREAK`. */
  form: Int32Array = new Int32Array(1024);
  group: Uint8Array = new Uint8Array(1024);
  /** Where each source starts, ascending. */
  readonly starts: number[] = [];
  /** Words counted in A and in B. */
  readonly words: [a: number, b: number] = [0, 0];
  /** Sources with a word counted in A, and in B. */
  readonly sources: [a: number, b: number] = [0, 0];

  /** Adds the marked words of one source. */
  add({ text, words, sentences }: TextWithUnits, marks: WordMarks): void {
    this.starts.push(this.length);
    const before = [...this.words];
    let sentence = 0;
    let last = -1;
    for (let i = 0; i < marks.length; i++) {
      const group = groupOf(marks[i]!);
      if (group === UNCOUNTED) continue;
      const start = words[2 * i]!;
      const inSentence = sentence;
      while (sentences[2 * sentence + 1]! <= start) sentence++;
      const follows = last === i - 1 && sentence === inSentence && group === groupOf(marks[last] ?? UNCOUNTED);
      if (!follows || marks[i]! & STARTS_PASSAGE) this.push(BREAK, UNCOUNTED);
      this.push(this.forms.formAt(text, start, words[2 * i + 1]!), group);
      this.words[group - 1]!++;
      last = i;
    }
    this.push(BREAK, UNCOUNTED);
    for (const side of [0, 1]) if (this.words[side]! > before[side]!) this.sources[side]!++;
  }

  private push(form: number, group: number): void {
    if (this.length === this.form.length) {
      this.form = larger(this.form, new Int32Array(this.length * 2));
      this.group = larger(this.group, new Uint8Array(this.length * 2));
    }
    this.form[this.length] = form;
    this.group[this.length++] = group;
  }
}

function larger<Column extends Int32Array | Uint8Array>(column: Column, into: Column): Column {
  into.set(column);
  return into;
}
