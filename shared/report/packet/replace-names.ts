/** Names replaced wherever they stand, so that a document can leave the house without them. */

import type { TextRange } from '../../text/range.ts';

export interface NameReplacement {
  readonly name: string;
  readonly replacement: string;
}

/** Scripts that put no space between words, or endings behind names: a name in them is found inside a run of letters. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** Characters that mean something else in a pattern. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** What may part the words of a name: white space, and markers of Markdown. */
const BETWEEN_WORDS = /[\s*_~`>]+/gu;

/** Characters that stand for each other in names. */
const APOSTROPHES = /['\u2018\u2019\u02bc]/gu;
const HYPHENS = /[-\u2010\u2011]/gu;

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

  /** Whole words alone are replaced, in any case and Unicode form, however white space, apostrophes and hyphens are written. */
  text(text: string): string {
    return this.part(text, { start: 0, end: text.length });
  }

  /** A range of a text; a name that lies partly in it is replaced there as a whole, so that no piece of it is left. */
  part(text: string, { start, end }: TextRange): string {
    if (!this.pattern) return text.slice(start, end);
    // Letters and white space in a name may be written longer than in the list.
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
  return name
    .replace(BETWEEN_WORDS, ' ')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .trim()
    .normalize('NFC')
    .toLowerCase();
}

function patternOf(name: string): string {
  const characters = [...name.trim().normalize('NFC')];
  const words = characters.join('').split(/\s+/u);
  const edge = (character: string, look: string) => (WITHOUT_SPACES.test(character) ? '' : look);
  return (
    edge(characters[0]!, String.raw`(?<![\p{L}\p{N}])`) +
    words.map((word) => [...word].map(patternOfCharacter).join('')).join(BETWEEN_WORDS.source) +
    edge(characters.at(-1)!, String.raw`(?![\p{L}\p{N}])`)
  );
}

/** Composed or decomposed; an apostrophe or hyphen in any of its forms. */
function patternOfCharacter(character: string): string {
  const alike = [APOSTROPHES, HYPHENS].find((set) => character.search(set) === 0);
  if (alike) return alike.source;
  const forms = new Set([character, character.normalize('NFD')]);
  return `(?:${[...forms].map((form) => form.replace(SYNTAX, String.raw`\$&`)).join('|')})`;
}
