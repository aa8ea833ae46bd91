/** A filter in words, as a report's statement names it. */

import type { Filter } from '../../shared/model/filter.ts';
import type { AttributeValue } from '../../shared/model/source.ts';
import type { Filtered } from '../../shared/report/statement.ts';
import { readCase } from '../store/cases.ts';
import { readCodeSet } from '../store/code-sets.ts';
import { readCoder } from '../store/coders.ts';
import { readCodebook } from '../store/codes.ts';
import type { ReadableDb } from '../store/database.ts';
import { sourceName } from '../store/sources.ts';
import { describeQuery } from './query-words.ts';

/** Figures with the words for the filter under which they were counted. */
export function withFilter<Figures>(
  db: ReadableDb,
  params: { readonly filter: Filter },
  figures: Figures,
): Filtered<Figures> {
  return { ...figures, filter: describeFilter(db, params.filter) };
}

/** For example `sources A, B; coder C; genre = paper`; empty where everything is counted. */
export function describeFilter(db: ReadableDb, filter: Filter): string {
  const { sources, codes, codeSets, cases, coders, where, caseWhere, madeFrom, madeBefore } = filter;
  const paths = codes && new Map(readCodebook(db).codes.map((code) => [code.id, code.path]));
  return [
    list('source', sources, (id) => sourceName(db, id)),
    list('code', codes, (id) => paths!.get(id) ?? String(id)),
    list('code set', codeSets, (id) => readCodeSet(db, id).name),
    list('case', cases, (id) => readCase(db, id).name),
    list('coder', coders, (id) => readCoder(db, id).name),
    where && values('source', where),
    caseWhere && values('case', caseWhere),
    madeFrom && `codings made from ${madeFrom}`,
    madeBefore && `codings made before ${madeBefore}`,
    filter.query && `codings that overlap ${describeQuery(db, filter.query)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

function values(noun: 'source' | 'case', conditions: readonly AttributeValue[]): string {
  if (conditions.length === 0) return `no ${noun}`;
  const words = conditions.map(({ attribute, value }) => `${attribute} = ${value}`);
  return noun === 'source' ? words.join(', ') : `cases with ${words.join(', ')}`;
}

function list<Id>(noun: string, ids: readonly Id[] | undefined, nameOf: (id: Id) => string): string | undefined {
  if (!ids) return undefined;
  if (ids.length === 0) return `no ${noun}`;
  return `${ids.length === 1 ? noun : `${noun}s`} ${ids.map(nameOf).join(', ')}`;
}
