/** Tokens: the words, names and signs that the text of a query is made of. */

export interface Token {
  readonly kind: 'name' | 'word' | 'number' | 'sign' | 'end';
  /** A name without its quotation marks, a word in capitals, all else as it stands; empty at the end. */
  readonly text: string;
  /** Offset in the query's text. */
  readonly at: number;
}

/** Says what is wrong with a query's text, and at which offset. */
export class QueryFlaw extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.name = 'QueryFlaw';
    this.at = at;
  }
}

const TOKEN = /"(?<name>(?:[^"\\]|\\.)*)"|(?<word>[a-z]+)|(?<number>\d+)|(?<sign>[()[\],:+])/isuy;
const SPACE = /\s*/y;

/** The tokens in their order, the end last. Throws a `QueryFlaw` at what is none. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = endOfSpace(text, 0); ; ) {
    if (at === text.length) return [...tokens, { kind: 'end', text: '', at }];
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text) ?? failAt(text, at);
    tokens.push(tokenFrom(found.groups!, at));
    at = endOfSpace(text, at + found[0].length);
  }
}

function tokenFrom(groups: Record<string, string | undefined>, at: number): Token {
  if (groups.name !== undefined) return { kind: 'name', text: groups.name.replace(/\\(.)/gsu, '$1'), at };
  if (groups.word !== undefined) return { kind: 'word', text: groups.word.toUpperCase(), at };
  if (groups.number !== undefined) return { kind: 'number', text: groups.number, at };
  return { kind: 'sign', text: groups.sign!, at };
}

function failAt(text: string, at: number): never {
  if (text[at] === '"') throw new QueryFlaw('this quotation mark is never closed', at);
  const character = String.fromCodePoint(text.codePointAt(at)!);
  throw new QueryFlaw(`${character} is not understood here; names stand in "quotation marks"`, at);
}

function endOfSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  return at + SPACE.exec(text)![0].length;
}
