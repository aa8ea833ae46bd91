/** Which answers a change of the project can make out of date, by the store's tables. */

import type { MethodName } from '../../shared/api/contract.ts';

const CODED = ['coding', 'code', 'coder', 'source', 'attribute', 'source_attribute'];

/** A query that is not named here depends on every table. */
const TABLES_OF: Partial<Record<MethodName, readonly string[]>> = {
  'sources.list': ['source', 'attribute', 'source_attribute', 'coding'],
  'sources.removed': ['source', 'attribute', 'source_attribute', 'coding'],
  'sources.read': ['source'],
  'attributes.list': ['attribute'],
  'codes.list': ['code', 'coding', 'source'],
  'codes.impact': ['code', 'coding', 'source'],
  'coders.list': ['coder', 'coding', 'source'],
  'codings.ofSource': ['coding'],
  'codings.known': ['source'],
  'codings.passages': CODED,
  'reports.frequency': CODED,
  'reports.cooccurrence': CODED,
  'reports.meetings': CODED,
};

/** Whether an answer of `method` may differ after these tables have changed; no table named means that any may have. */
export function dependsOn(method: MethodName, tables: readonly string[]): boolean {
  const own = TABLES_OF[method];
  return !own || tables.length === 0 || tables.some((table) => own.includes(table));
}
