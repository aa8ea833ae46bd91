/** Names replaced wherever they stand, so that a document can leave the house without them. */

import type { TextRange } from '../../text/range.ts';

export interface NameReplacement {
  readonly name: string;
  readonly replacement: string;
}

/** Scripts that put no space between words: a name in them is found inside a run of letters. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** Characters that mean something else in a pattern. */
const SYNTAX = /[\^$.*+?()[\]{}|/]/g;

export class NameReplacer {
  private readonly pattern: RegExp | null;
  private readonly replacements: ReadonlyMap<string, string>;
  private readonly longest: number;

  /** A longer name is looked for before a shorter one that it holds. */
  constructor(names: readonly NameReplacement[]) {
    const ordered = names.toSorted((a, b) => b.name.length - a.name.length);
    this.pattern =
      ordered.length === 0 ? null : new RegExp(ordered.map(({ name }) => patternOf(name)).join('|'), 'giu');
    this.replacements = new Map(ordered.map(({ name, replacement }) => [comparable(name), replacement]));
    this.longest = ordered[0]?.name.length ?? 0;
  }

  /** Whole words alone are replaced, in any case, however their white space is written. */
  text(text: string): string {
    return this.part(text, { start: 0, end: text.length });
  }

  /** A range of a text; a name that lies partly in it is replaced there as a whole, so that no piece of it is left. */
  part(text: string, { start, end }: TextRange): string {
    if (!this.pattern) return text.slice(start, end);
    // White space in a name may be written longer than in the list.
    const reach = 4 * this.longest + 16;
    const from = Math.max(0, start - reach);
    let replaced = '';
    let at = start;
    for (const match of text.slice(from, end + reach).matchAll(this.pattern)) {
      const found = { start: from + match.index, end: from + match.index + match[0].length };
      if (found.end <= at || found.start >= end) continue;
      replaced += text.slice(at, Math.max(at, found.start)) + (this.replacements.get(comparable(match[0])) ?? '');
      at = Math.min(end, found.end);
    }
    return replaced + text.slice(at, end);
  }

  /** The same data with every text in it replaced; GUIDs, hashes and keys stay. */
  data<Data>(data: Data): Data {
    if (!this.pattern) return data;
    if (typeof data === 'string') return this.text(data) as Data;
    if (Array.isArray(data)) return data.map((item) => this.data(item)) as Data;
    if (typeof data !== 'object' || data === null) return data;
    const entries = Object.entries(data).map(([key, value]) => [key, KEPT.has(key) ? value : this.data(value)]);
    return Object.fromEntries(entries) as Data;
  }
}

const KEPT = new Set(['guid', 'sha256', 'colour', 'key', 'kind', 'unit', 'mark']);

function comparable(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').normalize('NFC').toLowerCase();
}

function patternOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(SYNTAX, String.raw`\$&`));
  const characters = [...name.trim()];
  const edge = (character: string, look: string) => (WITHOUT_SPACES.test(character) ? '' : look);
  return (
    edge(characters[0]!, String.raw`(?<![\p{L}\p{N}])`) +
    words.join(String.raw`\s+`) +
    edge(characters.at(-1)!, String.raw`(?![\p{L}\p{N}])`)
  );
}
