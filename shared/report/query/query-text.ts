/** A query as text for the terminal; `parseQuery` reads it back. */

import type { Query } from '../../model/query.ts';
import type { QueryNames } from './query-names.ts';
import { distanceInWords } from './query-sentence.ts';

/** How each operator is written between its operands. */
export const OPERATOR_WORDS = {
  within: 'WITHIN',
  encloses: 'ENCLOSES',
  overlaps: 'OVERLAPS',
  followedBy: 'FOLLOWED BY',
  precededBy: 'PRECEDED BY',
  near: 'NEAR',
} as const;

/**
 * How strongly a query holds together: a weaker operand needs brackets. Those of the same strength need them unless
 * they stand to the left of a relation.
 */
const STRENGTH = { or: 0, and: 1, relation: 2, not: 3, one: 4 } as const;

/**
 * For example `"Lens / Realism"+ AND ("Case / ILRS" NEAR 2 sentences "Mode / Cooperation") AND NOT text:"Moon"`. The
 * grammar is told at `parseQuery`, which reads it as the same query.
 */
export function queryText(query: Query, names: QueryNames): string {
  const within = (strength: number) => (operand: Query) => {
    const text = queryText(operand, names);
    return strengthOf(operand) < strength ? `(${text})` : text;
  };
  switch (query.op) {
    case 'codes': {
      const by = query.coders ? ` BY ${listed(query.coders.map(names.coder))}` : '';
      return `${listed(query.codes.map(names.code))}${query.withSubCodes ? '+' : ''}${by}`;
    }
    case 'codeSet':
      return `set:${quoted(names.codeSet(query.codeSet))}`;
    case 'text':
      return `text:${quoted(query.text)}`;
    case 'saved':
      return `saved:${quoted(names.saved(query.query))}`;
    case 'and':
      return query.of.map(within(STRENGTH.relation)).join(' AND ');
    case 'or':
      return query.of.map(within(STRENGTH.and)).join(' OR ');
    case 'not':
      return `NOT ${within(STRENGTH.not)(query.of)}`;
    default: {
      const reach = 'distance' in query ? ` ${distanceInWords(query.distance, query.unit)}` : '';
      const [passages, of] = [within(STRENGTH.relation)(query.passages), within(STRENGTH.not)(query.of)];
      return `${passages} ${OPERATOR_WORDS[query.op]}${reach} ${of}`;
    }
  }
}

function strengthOf({ op }: Query): number {
  if (op === 'and' || op === 'or' || op === 'not') return STRENGTH[op];
  return op in OPERATOR_WORDS ? STRENGTH.relation : STRENGTH.one;
}

/** One name alone, or several in square brackets. */
function listed(names: readonly string[]): string {
  return names.length === 1 ? quoted(names[0]!) : `[${names.map(quoted).join(', ')}]`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
