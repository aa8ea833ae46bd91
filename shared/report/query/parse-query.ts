/** Reads a query from the text that a person writes in the terminal. */

import {
  type CodesQuery,
  DEEPEST_QUERY,
  DISTANCE_UNITS,
  type DistanceUnit,
  operandsOf,
  type Query,
} from '../../model/query.ts';
import type { QueryIds } from './query-names.ts';
import { OPERATOR_WORDS } from './query-text.ts';
import { QueryFlaw, type Token, tokensOf } from './query-tokens.ts';

/** What was read, or what is wrong with the text at which offset. */
export type ParsedQuery = { readonly query: Query } | { readonly flaw: string; readonly at: number };

/**
 * The grammar, the weakest operator first; words in any case, names in quotation marks, in which `\` comes before `"` and `\`:
 *
 *     query    = all { OR all }
 *     all      = relation { AND relation }
 *     relation = part { operator part }        what follows tells of the passages before it: (A WITHIN B) OVERLAPS C
 *     operator = WITHIN | ENCLOSES | OVERLAPS | (FOLLOWED BY | PRECEDED BY | NEAR) number unit
 *     unit     = character(s) | word(s) | sentence(s) | paragraph(s)
 *     part     = NOT part | ( query ) | codes [+] [BY names] | text:"..." | set:"..." | saved:"..."
 *     codes    = names                         paths of codes; + takes their sub-codes as well
 *     names    = "..." | ["...", "...", ...]
 */
export function parseQuery(text: string, ids: QueryIds): ParsedQuery {
  try {
    return { query: new QueryReader(tokensOf(text), ids).read() };
  } catch (error) {
    if (error instanceof QueryFlaw) return { flaw: error.message, at: error.at };
    throw error;
  }
}

type Relation = keyof typeof OPERATOR_WORDS;

class QueryReader {
  private readonly tokens: readonly Token[];
  private readonly ids: QueryIds;
  private place = 0;
  private open = 0;

  constructor(tokens: readonly Token[], ids: QueryIds) {
    this.tokens = tokens;
    this.ids = ids;
  }

  read(): Query {
    const query = this.readChoice();
    if (this.next.kind !== 'end') this.expected('AND, OR, an operator such as WITHIN, or the end');
    if (depthOf(query) > DEEPEST_QUERY) this.tooDeep(0);
    return query;
  }

  private get next(): Token {
    return this.tokens[this.place]!;
  }

  private readChoice(): Query {
    const of = [this.readAll()];
    while (this.skip('word', 'OR')) of.push(this.readAll());
    return of.length === 1 ? of[0]! : { op: 'or', of };
  }

  private readAll(): Query {
    const of = [this.readRelation()];
    while (this.skip('word', 'AND')) of.push(this.readRelation());
    return of.length === 1 ? of[0]! : { op: 'and', of };
  }

  private readRelation(): Query {
    const { at } = this.next;
    let passages = this.readPart();
    let operators = 0;
    for (let op = this.readOperator(); op; op = this.readOperator()) {
      if (++operators >= DEEPEST_QUERY) this.tooDeep(at);
      if (op === 'followedBy' || op === 'precededBy' || op === 'near') {
        const reach = { distance: this.readDistance(), unit: this.readUnit() };
        passages = { op, passages, of: this.readPart(), ...reach };
      } else passages = { op, passages, of: this.readPart() };
    }
    return passages;
  }

  private readOperator(): Relation | undefined {
    const found = Object.entries(OPERATOR_WORDS).find(([, words]) => words.split(' ')[0] === this.next.text);
    if (this.next.kind !== 'word' || !found) return undefined;
    this.place++;
    if (found[1].endsWith(' BY') && !this.skip('word', 'BY')) this.expected('BY');
    return found[0] as Relation;
  }

  private readDistance(): number {
    if (this.next.kind !== 'number') this.expected('a number');
    const distance = Number(this.next.text);
    if (distance > 1_000_000) throw new QueryFlaw('a distance is at most 1,000,000', this.next.at);
    this.place++;
    return distance;
  }

  private readUnit(): DistanceUnit {
    const { kind, text } = this.next;
    const unit = DISTANCE_UNITS.find((unit) => [unit, unit.slice(0, -1)].includes(text.toLowerCase()));
    if (kind !== 'word' || !unit) this.expected('characters, words, sentences or paragraphs');
    this.place++;
    return unit;
  }

  private readPart(): Query {
    const { at } = this.next;
    if (++this.open > 2 * DEEPEST_QUERY) this.tooDeep(at);
    const query = this.skip('word', 'NOT') ? ({ op: 'not', of: this.readPart() } as const) : this.readOne();
    this.open--;
    return query;
  }

  private readOne(): Query {
    if (this.skip('sign', '(')) {
      const query = this.readChoice();
      if (!this.skip('sign', ')')) this.expected('a closing bracket )');
      return query;
    }
    const { ids } = this;
    if (this.skip('word', 'TEXT')) return { op: 'text', text: this.readMarked((text) => text || undefined, 'text') };
    if (this.skip('word', 'SET')) return { op: 'codeSet', codeSet: this.readMarked(ids.codeSet, 'code set') };
    if (this.skip('word', 'SAVED')) return { op: 'saved', query: this.readMarked(ids.saved, 'saved query') };
    return this.readCodes();
  }

  private readCodes(): CodesQuery {
    const codes = this.readNames(this.ids.code, 'code');
    if (codes.length === 0) this.expected('a code');
    const withSubCodes = this.skip('sign', '+');
    if (!this.skip('word', 'BY')) return { op: 'codes', codes, withSubCodes };
    return { op: 'codes', codes, withSubCodes, coders: this.readNames(this.ids.coder, 'coder') };
  }

  private readNames<Id>(idOf: (name: string) => Id | undefined, noun: string): Id[] {
    if (!this.skip('sign', '[')) return [this.readName(idOf, noun)];
    const found: Id[] = [];
    if (this.skip('sign', ']')) return found;
    do found.push(this.readName(idOf, noun));
    while (this.skip('sign', ','));
    if (!this.skip('sign', ']')) this.expected('a comma or a closing bracket ]');
    return found;
  }

  private readMarked<Id>(idOf: (name: string) => Id | undefined, noun: string): Id {
    if (!this.skip('sign', ':')) this.expected('a colon and a name in quotation marks');
    return this.readName(idOf, noun);
  }

  private readName<Id>(idOf: (name: string) => Id | undefined, noun: string): Id {
    const { kind, text, at } = this.next;
    if (kind !== 'name') this.expected(`a ${noun} in quotation marks`);
    const id = idOf(text);
    if (id === undefined) throw new QueryFlaw(`there is no ${noun} "${text}" in the project`, at);
    this.place++;
    return id;
  }

  /** Passes over this token; false where another one stands there. */
  private skip(kind: Token['kind'], text: string): boolean {
    const isThere = this.next.kind === kind && this.next.text === text;
    if (isThere) this.place++;
    return isThere;
  }

  private expected(what: string): never {
    const { kind, text, at } = this.next;
    const found = kind === 'end' ? 'the query ends' : kind === 'name' ? `"${text}" stands` : `${text} stands`;
    throw new QueryFlaw(`${found} where ${what} is expected`, at);
  }

  private tooDeep(at: number): never {
    throw new QueryFlaw(`queries may be nested ${DEEPEST_QUERY} deep; save a part under a name and use that`, at);
  }
}

function depthOf(query: Query): number {
  return 1 + Math.max(0, ...operandsOf(query).map(depthOf));
}
