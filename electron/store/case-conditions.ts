/** Conditions on cases: the sources of those that have some attribute values. */

import { fail } from '../../shared/api/failure.ts';
import type { CaseId, SourceId } from '../../shared/model/ids.ts';
import type { AttributeValue } from '../../shared/model/source.ts';
import { attributeNamed } from './attributes.ts';
import { sourcesOfCase } from './cases.ts';
import { prepare, type ReadableDb } from './database.ts';

/**
 * The sources of the cases with these values, removed ones never; several values of one attribute are alternatives, no
 * condition is met by none. Fails with `not-found` for an unknown attribute.
 */
export function sourcesOfCasesWhere(db: ReadableDb, conditions: readonly AttributeValue[]): SourceId[] {
  const byAttribute = [...Map.groupBy(conditions, (condition) => condition.attribute)];
  const matching = byAttribute.map(([name, values]) => casesWith(db, name, values));
  const [first = [], ...others] = matching;
  return first.filter((id) => others.every((ids) => ids.includes(id))).flatMap((id) => sourcesOfCase(db, id));
}

function casesWith(db: ReadableDb, name: string, values: readonly AttributeValue[]): CaseId[] {
  const attribute = attributeNamed(db, name) ?? fail('not-found', `There is no attribute "${name}".`);
  const sql = `SELECT study_case AS id FROM case_attribute
    WHERE attribute = ? AND value IN (SELECT json_each.value FROM json_each(?)) ORDER BY study_case`;
  return prepare<{ id: CaseId }>(db, sql)
    .all(attribute.id, JSON.stringify(values.map((condition) => condition.value)))
    .map((row) => row.id);
}
