/** What a project holds, by GUIDs, without the texts of its sources. */

import { inCodebookOrder, type StoredCode } from '../../shared/model/codebook-order.ts';
import type { Guid } from '../../shared/model/ids.ts';
import type { MergeSide, SidePart } from '../../shared/model/merging/merge-side.ts';
import type {
  DraftCase,
  DraftCode,
  DraftCoder,
  DraftCodeSet,
  DraftCoding,
  DraftLink,
  DraftMemo,
  DraftSettlement,
  DraftSubject,
} from '../../shared/model/project-draft.ts';
import type { StreamedCodings } from '../../shared/model/streamed-project.ts';
import { adjudicators } from './adjudication.ts';
import { attributesByCase, attributesBySource, listAttributes } from './attributes.ts';
import { atOneMoment, prepare, type ReadableDb } from './database.ts';

/** Without texts. Removed sources are marked, or left out with all that is on them. */
export function readSide(db: ReadableDb, withRemoved: boolean): MergeSide {
  return atOneMoment(db, () => {
    const side = streamSide(db, withRemoved);
    return { ...side, codings: [...side.codings] };
  });
}

/** As `readSide`, all but the codings read at once: they are read within the same moment. */
export function streamSide(
  db: ReadableDb,
  withRemoved: boolean,
): Omit<MergeSide, 'codings'> & { readonly codings: StreamedCodings } {
  const sources = prepare<SourceRow & { sha256: string }>(
    db,
    `SELECT source.id, guid, name, sha256, removed FROM source JOIN text ON text.id = source.text
     WHERE removed <= ? ORDER BY source.id`,
  ).all(withRemoved ? 1 : 0);
  const guids: Guids = {
    source: new Map(sources.map((row) => [row.id, row.guid])),
    code: guidsOf(db, 'code'),
    coder: guidsOf(db, 'coder'),
  };
  const values = attributesBySource(db);
  return {
    guid: projectGuid(db),
    coders: readCoders(db, guids),
    attributes: listAttributes(db).map(({ guid, name }) => ({ guid, name })),
    codes: readCodes(db, guids),
    sources: sources.map(({ id, guid, name, sha256, removed }) => ({
      ...{ guid, name, sha256, isRemoved: removed === 1 },
      attributes: values.get(id as never) ?? {},
    })),
    codings: streamCodings(db, guids),
    cases: readCases(db, guids),
    codeSets: readCodeSets(db, guids),
    memos: readMemos(db, guids),
    links: prepare<DraftLink>(db, 'SELECT guid, name, direction, "from", "to" FROM link ORDER BY id').all(),
    settlements: readSettlements(db, guids),
    foreign: prepare<SidePart>(db, 'SELECT owner, place, content FROM foreign_part ORDER BY id').all(),
  };
}

export function projectGuid(db: ReadableDb): Guid {
  return prepare<{ guid: Guid }>(db, 'SELECT guid FROM project').get()!.guid;
}

type Guids = Readonly<Record<'source' | 'code' | 'coder', ReadonlyMap<number, string>>>;

interface SourceRow {
  readonly id: number;
  readonly guid: string;
  readonly name: string;
  readonly removed: number;
}

function guidsOf(db: ReadableDb, table: 'code' | 'coder'): Map<number, string> {
  return new Map(prepare<[number, string]>(db, `SELECT id, guid FROM ${table}`).raw().all());
}

/** GUIDs of what is listed in a table of pairs, by what it is listed for. */
function membersOf(
  db: ReadableDb,
  table: 'case_source' | 'code_set_code' | 'source_done',
  owner: string,
  member: 'source' | 'code',
  guids: Guids,
): Map<number, string[]> {
  const sql = `SELECT ${owner} AS owner, ${member} AS member FROM ${table} ORDER BY id`;
  const members = new Map<number, string[]>();
  for (const row of prepare<{ owner: number; member: number }>(db, sql).all()) {
    const guid = guids[member].get(row.member);
    if (guid === undefined) continue;
    const known = members.get(row.owner);
    if (known) known.push(guid);
    else members.set(row.owner, [guid]);
  }
  return members;
}

function readCoders(db: ReadableDb, guids: Guids): DraftCoder[] {
  const done = membersOf(db, 'source_done', 'coder', 'source', guids);
  const rows = prepare<{ id: number; guid: string; name: string }>(db, 'SELECT id, guid, name FROM coder ORDER BY id');
  const settling = new Set<number>(adjudicators(db));
  return rows.all().map(({ id, guid, name }) => ({
    ...{ guid, name, done: done.get(id) ?? [] },
    ...(settling.has(id) && { settles: true }),
  }));
}

function readCodes(db: ReadableDb, guids: Guids): DraftCode[] {
  const terms = Map.groupBy(
    prepare<{ code: number; term: string }>(db, 'SELECT code, term FROM lexicon_term ORDER BY id').all(),
    ({ code }) => code,
  );
  const codes = inCodebookOrder(prepare<StoredCode>(db, 'SELECT * FROM code').all());
  return codes.map(({ id, parent, position: _, path: __, ...code }) => ({
    ...code,
    parent: parent === null ? null : guids.code.get(parent)!,
    lexicon: (terms.get(id) ?? []).map(({ term }) => term),
  }));
}

type CodingRow = [string, number, number, number, number, string, string];

function streamCodings(db: ReadableDb, guids: Guids): StreamedCodings {
  const sizes = prepare<[number, number]>(db, 'SELECT source, count(*) FROM coding GROUP BY source').raw().all();
  const shown = sizes.filter(([source]) => guids.source.has(source));
  const ids = new Map([...guids.source].map(([id, guid]) => [guid, id]));
  const sql = 'SELECT guid, start, "end", code, coder, memo, created_at FROM coding WHERE source = ? ORDER BY id';
  const rows = prepare<CodingRow>(db, sql).raw();
  const of = (source: Guid): DraftCoding[] =>
    rows.all(ids.get(source)).map(([guid, start, end, code, coder, memo, createdAt]) => {
      const named = { code: guids.code.get(code)!, coder: guids.coder.get(coder)! };
      return { guid, source, start, end, ...named, memo, createdAt };
    });
  return {
    length: shown.reduce((sum, [, n]) => sum + n, 0),
    of,
    *[Symbol.iterator]() {
      for (const source of ids.keys()) yield* of(source);
    },
  };
}

function readCases(db: ReadableDb, guids: Guids): DraftCase[] {
  const sources = membersOf(db, 'case_source', 'study_case', 'source', guids);
  const values = attributesByCase(db);
  const sql = 'SELECT id, guid, name, description FROM study_case ORDER BY id';
  return prepare<Pick<DraftCase, 'guid' | 'name' | 'description'> & { id: number }>(db, sql)
    .all()
    .map(({ id, ...own }) => ({ ...own, sources: sources.get(id) ?? [], attributes: values.get(id as never) ?? {} }));
}

function readCodeSets(db: ReadableDb, guids: Guids): DraftCodeSet[] {
  const codes = membersOf(db, 'code_set_code', 'code_set', 'code', guids);
  const sql = 'SELECT id, guid, name, description FROM code_set ORDER BY id';
  return prepare<Pick<DraftCodeSet, 'guid' | 'name' | 'description'> & { id: number }>(db, sql)
    .all()
    .map(({ id, ...own }) => ({ ...own, codes: codes.get(id) ?? [] }));
}

function readSettlements(db: ReadableDb, guids: Guids): DraftSettlement[] {
  type Row = Omit<DraftSettlement, 'source' | 'code'> & { source: number; code: number };
  const sql = `SELECT guid, source, code, start, "end", verdict, memo, created_at AS createdAt
    FROM settlement ORDER BY id`;
  return prepare<Row>(db, sql)
    .all()
    .filter(({ source }) => guids.source.has(source))
    .map((row) => ({ ...row, source: guids.source.get(row.source)!, code: guids.code.get(row.code)! }));
}

interface MemoRow extends Pick<DraftMemo, 'guid' | 'title' | 'body' | 'createdAt' | 'changedAt'> {
  readonly source: number | null;
  readonly code: number | null;
  readonly coding: Guid | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly coder: number;
  readonly of: number | null;
}

function readMemos(db: ReadableDb, guids: Guids): DraftMemo[] {
  const sql = `SELECT memo.guid, memo.source, memo.code, coding.guid AS coding, memo.start, memo."end", title, body, memo.coder,
      memo.created_at AS createdAt, changed_at AS changedAt, coalesce(memo.source, coding.source) AS of
    FROM memo LEFT JOIN coding ON coding.id = memo.coding ORDER BY memo.id`;
  return prepare<MemoRow>(db, sql)
    .all()
    .filter((row) => row.of === null || guids.source.has(row.of))
    .map(({ source, code, coding, start, end, coder, of: _, ...memo }) => ({
      ...memo,
      coder: guids.coder.get(coder)!,
      subject: subjectOf({ source, code, coding, start, end }, guids),
    }));
}

function subjectOf(
  { source, code, coding, start, end }: Pick<MemoRow, 'source' | 'code' | 'coding' | 'start' | 'end'>,
  guids: Guids,
): DraftSubject {
  if (code !== null) return { kind: 'code', guid: guids.code.get(code)! };
  if (coding !== null) return { kind: 'coding', guid: coding };
  if (source === null) return { kind: 'project' };
  const guid = guids.source.get(source)!;
  return start === null || end === null ? { kind: 'source', guid } : { kind: 'passage', guid, start, end };
}
