/** Word forms: the words of texts as numbers, so that texts of any size can be counted in typed arrays. */

import { comparedWord } from './compared-word.ts';

/**
 * Each written form of a word has a number, and each word one that all its forms share: forms that are alike when they
 * are compared are one word. Numbers are given from 0 in the order in which forms and words come. A hash table of its own
 * finds a known form without cutting it out of the text, which takes most of the time otherwise.
 */
export class WordForms {
  /** The forms as they are written, by number. */
  readonly written: string[] = [];
  /** The words in the form in which they are compared, by number. */
  readonly words: string[] = [];
  /** The word of each form. */
  readonly wordOf: number[] = [];
  private readonly wordNumbers = new Map<string, number>();
  private readonly hashes: number[] = [];
  /** Numbers of forms at the places that their hashes lead to, at most half full; -1 where there is none. */
  private slots = new Int32Array(4096).fill(-1);

  /** Number of the form that stands in `text` at `[start, end)`. */
  formAt(text: string, start: number, end: number): number {
    const hash = hashAt(text, start, end);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let form = this.slots[slot]!; form >= 0; form = this.slots[slot]!) {
      if (this.hashes[form] === hash && standsAt(this.written[form]!, text, start, end)) return form;
      slot = (slot + 1) & mask;
    }
    return this.add(detached(text.slice(start, end)), hash, slot);
  }

  private add(written: string, hash: number, slot: number): number {
    const form = this.written.push(written) - 1;
    this.hashes.push(hash);
    this.wordOf.push(this.wordNumber(comparedWord(written)));
    this.slots[slot] = form;
    if (2 * this.written.length > this.slots.length) this.makeRoom();
    return form;
  }

  private makeRoom(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = this.slots.length - 1;
    for (let form = 0; form < this.hashes.length; form++) {
      let slot = this.hashes[form]! & mask;
      while (this.slots[slot]! >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = form;
    }
  }

  private wordNumber(compared: string): number {
    let word = this.wordNumbers.get(compared);
    if (word === undefined) {
      word = this.words.push(compared) - 1;
      this.wordNumbers.set(compared, word);
    }
    return word;
  }
}

/** FNV-1a of the UTF-16 code units, with its high bits mixed into the low ones. */
function hashAt(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function standsAt(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let i = 0; i < written.length; i++) if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** A copy that does not keep the whole text in memory, as a slice of it would. */
function detached(slice: string): string {
  return ` ${slice}`.slice(1);
}
