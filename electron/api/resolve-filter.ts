/** From a filter in the person's words to the codings that the store selects. */

import { fail } from '../../shared/api/failure.ts';
import type { CodingFilter } from '../../shared/model/coding.ts';
import type { Filter } from '../../shared/model/filter.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import type { AttributeValue } from '../../shared/model/source.ts';
import { attributeNamed } from '../store/attributes.ts';
import { sourcesOfCase } from '../store/cases.ts';
import { codesOfSet } from '../store/code-sets.ts';
import { readCode } from '../store/codes.ts';
import { prepare, type ReadableDb } from '../store/database.ts';

/** Fails with `not-found` where the filter names what the project does not hold. */
export function resolveFilter(db: ReadableDb, filter: Filter): CodingFilter {
  const { where, coders, madeFrom, madeBefore } = filter;
  for (const code of filter.codes ?? []) readCode(db, code);
  const codes = inBoth(
    filter.codes,
    filter.codeSets?.flatMap((set) => codesOfSet(db, set)),
  );
  const ofCases = inBoth(
    filter.cases?.flatMap((id) => sourcesOfCase(db, id)),
    filter.caseWhere?.length ? sourcesOfCasesWhere(db, filter.caseWhere) : undefined,
  );
  const sources = inBoth(filter.sources, ofCases);
  return { sources, codes, coders, where, madeFrom, madeBefore };
}

/** What both lists hold; an absent list holds everything. */
function inBoth<Id>(a: readonly Id[] | undefined, b: readonly Id[] | undefined): readonly Id[] | undefined {
  if (!a || !b) return a ?? b;
  const other = new Set(b);
  return a.filter((id) => other.has(id));
}

function sourcesOfCasesWhere(db: ReadableDb, conditions: readonly AttributeValue[]): SourceId[] {
  const sql = `SELECT study_case.id FROM study_case JOIN case_attribute ON study_case = study_case.id
    WHERE attribute = ? AND value IN (SELECT value FROM json_each(?))`;
  let cases: number[] | undefined;
  for (const [name, values] of Map.groupBy(conditions, (condition) => condition.attribute)) {
    const attribute = attributeNamed(db, name) ?? fail('not-found', `There is no attribute "${name}".`);
    const wanted = JSON.stringify(values.map((condition) => condition.value));
    const found = prepare<{ id: number }>(db, sql).all(attribute.id, wanted);
    cases = [
      ...(inBoth(
        cases,
        found.map((row) => row.id),
      ) ?? []),
    ];
  }
  return (cases ?? []).flatMap((id) => sourcesOfCase(db, id as never));
}
