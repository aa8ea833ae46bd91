/** Cases: the units that a study compares, each made of sources. */

import { randomUUID } from 'node:crypto';
import { fail } from '../../shared/api/failure.ts';
import type { Case } from '../../shared/model/case.ts';
import { comparableName } from '../../shared/model/code.ts';
import type { AttributeId, CaseId, SourceId } from '../../shared/model/ids.ts';
import type { AttributeValues } from '../../shared/model/source.ts';
import { attributesByCase, readAttribute, setCaseAttributes } from './attributes.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';
import { readSource } from './sources.ts';
import { checkUniqueName, rowNamed } from './unique-names.ts';

type CaseRow = Omit<Case, 'sources' | 'attributes'>;

/** In the order in which they were made. */
export function listCases(db: ReadableDb): Case[] {
  const rows = prepare<CaseRow>(db, 'SELECT id, guid, name, description FROM study_case ORDER BY id').all();
  const attributes = attributesByCase(db);
  return rows.map((row) => ({
    ...row,
    sources: sourcesOfCase(db, row.id),
    attributes: attributes.get(row.id) ?? {},
  }));
}

export function readCase(db: ReadableDb, id: CaseId): { id: CaseId; name: string } {
  const sql = 'SELECT id, name FROM study_case WHERE id = ?';
  return prepare<{ id: CaseId; name: string }>(db, sql).get(id) ?? fail('not-found', `There is no case ${id}.`);
}

/** The sources that belong to a case, in the order in which they came; removed ones never. */
export function sourcesOfCase(db: ReadableDb, id: CaseId): SourceId[] {
  readCase(db, id);
  const sql = `SELECT source.id FROM case_source JOIN source ON source.id = case_source.source
    WHERE study_case = ? AND removed = 0 ORDER BY source.id`;
  return prepare<{ id: SourceId }>(db, sql)
    .all(id)
    .map((row) => row.id);
}

export interface NewCase {
  readonly name: string;
  readonly description: string;
  readonly sources: readonly SourceId[];
  readonly attributes: AttributeValues;
}

export function createCase(db: WritableDb, made: NewCase): CaseId {
  checkUniqueName(db, 'study_case', made.name);
  return insertCase(db, made);
}

/** For names that are known to be free. */
export function insertCase(db: WritableDb, { name, description, sources, attributes }: NewCase): CaseId {
  const insert = prepare(db, 'INSERT INTO study_case (guid, name, description) VALUES (?, ?, ?)');
  const id = Number(insert.run(randomUUID(), name.trim(), description).lastInsertRowid) as CaseId;
  addSources(db, id, sources);
  setCaseAttributes(db, id, attributes);
  return id;
}

/** Gives a case these attributes, and the sources that it lacks. */
export function extendCase(
  db: WritableDb,
  id: CaseId,
  { sources, attributes }: Pick<NewCase, 'sources' | 'attributes'>,
): void {
  addSources(db, id, sources);
  setCaseAttributes(db, id, attributes);
}

/** The cases by what their names are compared by. */
export function casesByName(db: ReadableDb): Map<string, CaseId> {
  const rows = prepare<{ id: CaseId; name: string }>(db, 'SELECT id, name FROM study_case').all();
  return new Map(rows.map(({ id, name }) => [comparableName(name), id]));
}

export function renameCase(db: WritableDb, id: CaseId, name: string): void {
  readCase(db, id);
  checkUniqueName(db, 'study_case', name, id);
  prepare(db, 'UPDATE study_case SET name = ? WHERE id = ? AND name <> ?').run(name, id, name);
}

/** What is left out stays as it is. */
export interface CaseChanges {
  readonly description?: string | undefined;
  readonly attributes?: Readonly<Record<string, string | null>> | undefined;
}

export function describeCase(db: WritableDb, id: CaseId, { description, attributes = {} }: CaseChanges): void {
  readCase(db, id);
  if (description !== undefined) {
    const sql = 'UPDATE study_case SET description = ? WHERE id = ? AND description <> ?';
    prepare(db, sql).run(description, id, description);
  }
  setCaseAttributes(db, id, attributes);
}

/** Makes these the sources of the case. Removed sources that belong to it stay, for when they are restored. */
export function setSourcesOfCase(db: WritableDb, id: CaseId, sources: readonly SourceId[]): void {
  readCase(db, id);
  const sql = `DELETE FROM case_source WHERE study_case = ? AND source NOT IN (SELECT value FROM json_each(?))
    AND source IN (SELECT id FROM source WHERE removed = 0)`;
  prepare(db, sql).run(id, JSON.stringify(sources));
  addSources(db, id, sources);
}

/** Its sources stay in the project. */
export function deleteCase(db: WritableDb, id: CaseId): void {
  readCase(db, id);
  prepare(db, 'DELETE FROM study_case WHERE id = ?').run(id);
}

/**
 * One case for each value of an attribute, made of the sources that have it, and described by it. A case that has a
 * value's name already gets the sources that it lacks. Fails where no source has a value.
 */
export function casesFromAttribute(db: WritableDb, id: AttributeId): { created: CaseId[]; extended: CaseId[] } {
  const { name: attribute } = readAttribute(db, id);
  const groups = sourcesByValue(db, id);
  if (groups.length === 0)
    fail('invalid-input', `No source has a value of "${attribute}". Describe the sources first.`);
  const created: CaseId[] = [];
  const extended: CaseId[] = [];
  for (const { value, sources } of groups) {
    const known = rowNamed(db, 'study_case', value)?.id as CaseId | undefined;
    const attributes = { [attribute]: value };
    if (known === undefined) created.push(createCase(db, { name: value, description: '', sources, attributes }));
    else if (addSources(db, known, sources) > 0) extended.push(known);
  }
  return { created, extended };
}

function sourcesByValue(db: ReadableDb, attribute: AttributeId): { value: string; sources: SourceId[] }[] {
  const sql = `SELECT source, value FROM source_attribute JOIN source ON source.id = source
    WHERE attribute = ? AND removed = 0 AND trim(value) <> '' ORDER BY source`;
  const rows = prepare<{ source: SourceId; value: string }>(db, sql).all(attribute);
  const byName = Map.groupBy(rows, ({ value }) => comparableName(value.trim()));
  return [...byName.values()].map((own) => ({ value: own[0]!.value.trim(), sources: own.map((row) => row.source) }));
}

/** Number of sources that did not belong to the case before. */
function addSources(db: WritableDb, id: CaseId, sources: readonly SourceId[]): number {
  const insert = prepare(db, 'INSERT INTO case_source (study_case, source) VALUES (?, ?) ON CONFLICT DO NOTHING');
  let added = 0;
  for (const source of sources) {
    readSource(db, source);
    added += insert.run(id, source).changes;
  }
  return added;
}
