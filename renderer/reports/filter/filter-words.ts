/** A filter in a few words, for the button that opens it. */

import type { Filter } from '../../../shared/model/filter.ts';
import { plural } from '../../ui/words.ts';

/** `2 sources, 1 coder`; `everything` where nothing restricts. */
export function filterWords(filter: Filter): string {
  const { sources, codes, codeSets, cases, coders, where, caseWhere, madeFrom, madeBefore, query } = filter;
  const count = (list: readonly unknown[] | undefined, noun: string) => list && plural(list.length, noun);
  const values = [...(where ?? []), ...(caseWhere ?? [])];
  const parts = [
    count(sources, 'source'),
    count(cases, 'case'),
    values.length === 1 ? values[0]!.value : count(where || caseWhere ? values : undefined, 'value'),
    count(codes, 'code'),
    count(codeSets, 'code set'),
    count(coders, 'coder'),
    (madeFrom || madeBefore) && 'dates',
    query && 'a query',
  ].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? 'everything' : parts.join(', ');
}
