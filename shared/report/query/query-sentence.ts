/** A query as a sentence that a person reads. */

import type { CodesQuery, DistanceQuery, Query } from '../../model/query.ts';
import type { QueryNames } from './query-names.ts';

/**
 * A phrase in the plural, without a full stop: `passages coded Lens / Realism (with sub-codes) that are followed within
 * 2 sentences by passages coded Mode / Cooperation`. Operands that are made of others stand in brackets.
 */
export function querySentence(query: Query, names: QueryNames): string {
  switch (query.op) {
    case 'codes':
      return codesPhrase(query, names);
    case 'codeSet':
      return `passages coded with the set "${names.codeSet(query.codeSet)}"`;
    case 'text':
      return `places that read "${query.text}"`;
    case 'saved':
      return `passages of the query "${names.saved(query.query)}"`;
    case 'and':
      return commonPhrase(query.of, names);
    case 'or':
      return joined(query.of.map(bracketed(names)), 'or');
    case 'not':
      return `stretches outside ${bracketed(names)(query.of)}`;
    default:
      return relationPhrase(query, names);
  }
}

function codesPhrase({ codes, withSubCodes, coders }: CodesQuery, names: QueryNames): string {
  const by = coders && (coders.length > 0 ? ` by ${joined(coders.map(names.coder), 'or')}` : ' by nobody');
  return `passages coded ${joined(codes.map(names.code), 'or')}${withSubCodes ? ' (with sub-codes)' : ''}${by ?? ''}`;
}

function commonPhrase(operands: readonly Query[], names: QueryNames): string {
  const inside = operands.filter(({ op }) => op !== 'not').map(bracketed(names));
  const outside = operands.flatMap((operand) => (operand.op === 'not' ? [bracketed(names)(operand.of)] : []));
  const common = inside.length > 1 ? ` common to ${joined(inside, 'and')}` : inside.map((one) => ` of ${one}`).join('');
  const but = outside.map((one) => `outside ${one}`);
  return `stretches${common}${but.length > 0 ? `${inside.length > 1 ? ',' : ''} ${joined(but, 'and')}` : ''}`;
}

type Relation = Extract<Query, { readonly passages: Query }>;

/** Relations that follow each other all tell of the first passages: `P that lie within Q and that overlap R`. */
function relationPhrase(query: Relation, names: QueryNames): string {
  const { passages } = query;
  const told = 'passages' in passages ? `${relationPhrase(passages, names)} and` : bracketed(names)(passages);
  return `${told} that ${verbOf(query, names)}`;
}

function verbOf(query: Relation, names: QueryNames): string {
  const of = bracketed(names)(query.of);
  switch (query.op) {
    case 'within':
      return query.of.op === 'not' ? `share no character with ${bracketed(names)(query.of.of)}` : `lie within ${of}`;
    case 'encloses':
      return `enclose ${of}`;
    case 'overlaps':
      return `overlap ${of}`;
    default:
      return `are ${distancePhrase(query, of)}`;
  }
}

function distancePhrase({ op, distance, unit }: DistanceQuery, of: string): string {
  const reach = distance === 0 ? `with no ${unit.slice(0, -1)} between` : `within ${distanceInWords(distance, unit)}`;
  if (op === 'near') return distance === 0 ? `next to, or overlap, ${of} (${reach})` : `${reach} of ${of}`;
  return `${op === 'followedBy' ? 'followed' : 'preceded'} ${reach} by ${of}`;
}

/** For example `1 sentence`. */
export function distanceInWords(distance: number, unit: DistanceQuery['unit']): string {
  return `${distance} ${distance === 1 ? unit.slice(0, -1) : unit}`;
}

function bracketed(names: QueryNames): (query: Query) => string {
  return (query) => {
    const isOne = ['codes', 'codeSet', 'text', 'saved'].includes(query.op);
    return isOne ? querySentence(query, names) : `(${querySentence(query, names)})`;
  };
}

function joined(parts: readonly string[], by: 'and' | 'or'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${by} ${parts.at(-1)}`;
}
