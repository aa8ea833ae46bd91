/** From a filter in the person's words to the codings that the store selects. */

import { fail } from '../../shared/api/failure.ts';
import type { CodingFilter } from '../../shared/model/coding.ts';
import type { Filter } from '../../shared/model/filter.ts';
import { attributeNamed } from '../store/attributes.ts';
import { sourcesOfCasesWhere } from '../store/case-conditions.ts';
import { sourcesOfCase } from '../store/cases.ts';
import { codesOfSet } from '../store/code-sets.ts';
import { readCoder } from '../store/coders.ts';
import { readCode } from '../store/codes.ts';
import type { ReadableDb } from '../store/database.ts';
import { sourceExists } from '../store/sources.ts';
import { codingsOfQuery } from './query-passages.ts';
import { resolveQuery } from './resolve-query.ts';

/**
 * Fails with `not-found` where the filter names what the project does not hold; a removed source matches nothing. A
 * query takes the time of answering it: about a second for a million codings.
 */
export function resolveFilter(db: ReadableDb, filter: Filter): CodingFilter {
  const resolved = resolveConditions(db, filter);
  if (!filter.query) return resolved;
  return { ...resolved, codings: codingsOfQuery(db, resolved, resolveQuery(db, filter.query)) };
}

/** All conditions but the query. */
export function resolveConditions(db: ReadableDb, filter: Filter): CodingFilter {
  checkIds(db, filter);
  const codes = inBoth(
    filter.codes,
    filter.codeSets?.flatMap((set) => codesOfSet(db, set)),
  );
  const ofCases = inBoth(
    filter.cases?.flatMap((id) => sourcesOfCase(db, id)),
    filter.caseWhere && sourcesOfCasesWhere(db, filter.caseWhere),
  );
  const sources = filter.where?.length === 0 ? [] : inBoth(filter.sources, ofCases);
  const { where, coders } = filter;
  return {
    sources,
    codes,
    coders,
    where,
    madeFrom: canonical(filter.madeFrom),
    madeBefore: canonical(filter.madeBefore),
  };
}

function checkIds(db: ReadableDb, { sources, codes, coders, where }: Filter): void {
  for (const code of codes ?? []) readCode(db, code);
  for (const coder of coders ?? []) readCoder(db, coder);
  for (const source of sources ?? []) if (!sourceExists(db, source)) fail('not-found', `There is no source ${source}.`);
  for (const { attribute } of where ?? []) {
    if (!attributeNamed(db, attribute)) fail('not-found', `There is no attribute "${attribute}".`);
  }
}

/** What both lists hold; an absent list holds everything. */
function inBoth<Id>(a: readonly Id[] | undefined, b: readonly Id[] | undefined): readonly Id[] | undefined {
  if (!a || !b) return a ?? b;
  const other = new Set(b);
  return a.filter((id) => other.has(id));
}

/** A moment as it is stored, with milliseconds, so that the two sort as texts; a day stays one. */
function canonical(moment: string | undefined): string | undefined {
  return moment?.includes('T') ? new Date(moment).toISOString() : moment;
}
