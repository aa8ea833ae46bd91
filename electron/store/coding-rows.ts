/** Codings read in bulk: as columns for counting, and as rows for export. */

import type { CodingColumns } from '../../shared/analysis/coding-columns.ts';
import { idTest } from '../../shared/analysis/query/id-set.ts';
import type { ReadUnits } from '../../shared/analysis/text-units.ts';
import { fail } from '../../shared/api/failure.ts';
import type { Coding, CodingFilter } from '../../shared/model/coding.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import { attributeNamed } from './attributes.ts';
import { SELECT_CODING } from './codings.ts';
import { prepare, type ReadableDb } from './database.ts';
import { readPart } from './texts.ts';

/** The sources that a filter lets through, in the order in which they came; removed ones never. */
export function filteredSources(db: ReadableDb, filter: CodingFilter): SourceId[] {
  const { sql, params } = sourceCondition(db, filter);
  return prepare<{ id: SourceId }>(db, `SELECT source.id FROM source WHERE ${sql} ORDER BY source.id`)
    .all(...params)
    .map((row) => row.id);
}

/** All codings that a filter lets through, ordered by source, start and end. A million rows in about half a second. */
export function readCodingColumns(db: ReadableDb, filter: CodingFilter): CodingColumns {
  // All codings, whatever the filter: counting those under it would take a quarter of the time of reading them.
  const most = prepare<{ n: number }>(db, 'SELECT count(*) AS n FROM coding').get()!.n;
  const column = () => new Int32Array(most);
  const columns = { id: column(), source: column(), code: column(), coder: column(), start: column(), end: column() };
  // The ids are looked up here: SQLite would read the whole list of them once a source.
  const { codings, ...others } = filter;
  const isWanted = codings && idTest(codings);
  const { sql, params } = codingCondition(others);
  const ofSource = prepare<[number, number, number, number, number]>(
    db,
    `SELECT id, code, coder, start, "end" FROM coding WHERE source = ? AND ${sql} ORDER BY start, "end"`,
  ).raw();
  let i = 0;
  for (const source of filteredSources(db, filter)) {
    // A list at a time: stepping through single rows takes twice as long.
    for (const [id, code, coder, start, end] of ofSource.all(source, ...params)) {
      if (isWanted && !isWanted(id)) continue;
      columns.id[i] = id;
      columns.source[i] = source;
      columns.code[i] = code;
      columns.coder[i] = coder;
      columns.start[i] = start;
      columns.end[i] = end;
      i++;
    }
  }
  return { length: i, ...columns };
}

export function countCodings(db: ReadableDb, filter: CodingFilter): number {
  const { sql, params } = condition(db, filter);
  return prepare<{ n: number }>(
    db,
    `SELECT count(*) AS n FROM source CROSS JOIN coding ON coding.source = source.id WHERE ${sql}`,
  ).get(...params)!.n;
}

/** When the first coding that a filter lets through was made on each source, ISO 8601 in UTC; sources without one are left out. */
export function firstCodedTimes(db: ReadableDb, filter: CodingFilter): Map<SourceId, string> {
  const { sql, params } = condition(db, filter);
  const rows = prepare<{ source: SourceId; first: string }>(
    db,
    `SELECT coding.source, min(coding.created_at) AS first
     FROM source CROSS JOIN coding ON coding.source = source.id WHERE ${sql} GROUP BY coding.source`,
  ).all(...params);
  return new Map(rows.map((row) => [row.source, row.first]));
}

/** Codings in the order of sources and texts, one at a time or a page of them. */
export function codingsOf(
  db: ReadableDb,
  filter: CodingFilter,
  page: { readonly offset: number; readonly limit: number } = { offset: 0, limit: -1 },
): IterableIterator<Coding> {
  const { sql, params } = condition(db, filter);
  return prepare<Coding>(
    db,
    `${SELECT_CODING.replace('FROM coding', 'FROM source CROSS JOIN coding ON coding.source = source.id')} WHERE ${sql}
     ORDER BY source.id, coding.start, coding."end", coding.id LIMIT ? OFFSET ?`,
  ).iterate(...params, page.limit, page.offset);
}

/** Reads the units of sources by their ids. */
export function unitsOfSources(db: ReadableDb): ReadUnits {
  const read = (source: number, kind: Parameters<ReadUnits>[1]) => {
    const sql = 'SELECT text.id, length FROM source JOIN text ON text.id = source.text WHERE source.id = ?';
    const text = prepare<{ id: number; length: number }>(db, sql).get(source)!;
    return kind === 'length' ? text.length : readPart(db, text.id, kind);
  };
  return read as ReadUnits;
}

interface Condition {
  readonly sql: string;
  readonly params: readonly unknown[];
}

function condition(db: ReadableDb, filter: CodingFilter): Condition {
  const ofSource = sourceCondition(db, filter);
  const ofCoding = codingCondition(filter);
  return { sql: `${ofSource.sql} AND ${ofCoding.sql}`, params: [...ofSource.params, ...ofCoding.params] };
}

function codingCondition(filter: CodingFilter): Condition {
  const sql = ['TRUE'];
  const params: unknown[] = [];
  for (const [column, ids] of [
    ['coding.code', filter.codes],
    ['coding.coder', filter.coders],
    // The plus keeps SQLite from looking up each of the ids for each source.
    ['+coding.id', filter.codings],
  ] as const) {
    if (!ids) continue;
    sql.push(`${column} IN (SELECT value FROM json_each(?))`);
    params.push(JSON.stringify(ids));
  }
  // Moments are stored with a time, which sorts after the day alone.
  for (const [comparison, moment] of [
    ['>=', filter.madeFrom],
    ['<', filter.madeBefore],
  ] as const) {
    if (moment === undefined) continue;
    sql.push(`coding.created_at ${comparison} ?`);
    params.push(moment);
  }
  return { sql: sql.join(' AND '), params };
}

function sourceCondition(db: ReadableDb, filter: CodingFilter): Condition {
  const sql = ['source.removed = 0'];
  const params: unknown[] = [];
  if (filter.sources) {
    sql.push('source.id IN (SELECT value FROM json_each(?))');
    params.push(JSON.stringify(filter.sources));
  }
  for (const [name, values] of Map.groupBy(filter.where ?? [], (condition) => condition.attribute)) {
    const attribute = attributeNamed(db, name) ?? fail('not-found', `There is no attribute "${name}".`);
    sql.push(`source.id IN (SELECT source FROM source_attribute
      WHERE attribute = ? AND source_attribute.value IN (SELECT json_each.value FROM json_each(?)))`);
    params.push(attribute.id, JSON.stringify(values.map((condition) => condition.value)));
  }
  return { sql: sql.join(' AND '), params };
}
