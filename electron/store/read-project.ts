/** A whole project read out of its file, by GUIDs. */

import { inCodebookOrder, type StoredCode } from '../../shared/model/codebook-order.ts';
import type { Guid } from '../../shared/model/ids.ts';
import type { MergeSide, SidePart } from '../../shared/model/merging/merge-side.ts';
import type {
  DraftCase,
  DraftCode,
  DraftCoder,
  DraftCodeSet,
  DraftCoding,
  DraftedSource,
  DraftLink,
  DraftMemo,
  DraftSettlement,
  DraftSubject,
  ForeignPart,
  ProjectDraft,
} from '../../shared/model/project-draft.ts';
import type { Encoding, SourceFormat } from '../../shared/model/source.ts';
import { adjudicators } from './adjudication.ts';
import { attributesByCase, attributesBySource, listAttributes } from './attributes.ts';
import { prepare, type ReadableDb } from './database.ts';
import { readBlocks, readBody, readPages, readPart, readTimes } from './texts.ts';

/** Removed sources are left out, with all that is on them, and links to what is not there. `name` is what the project is called. */
export function readProject(db: ReadableDb, name: string): ProjectDraft {
  const { guid, foreign, links, ...side } = readSide(db, false);
  const { coders, attributes, codes, sources, codings, cases, codeSets, memos } = side;
  const lists = [coders, attributes, codes, sources, codings, cases, codeSets, memos];
  const known = new Set(lists.flatMap((things) => things.map((thing) => thing.guid)));
  for (const { owner } of foreign) known.add(owner);
  return {
    ...side,
    links: links.filter(({ from, to }) => known.has(from) && known.has(to)),
    origin: { program: 'Themata', name, guid },
    sources: readSources(db),
    foreign: readForeign(db),
  };
}

/** Without texts. Removed sources are marked, or left out with all that is on them. */
export function readSide(db: ReadableDb, withRemoved: boolean): MergeSide {
  return db.transaction(() => {
    const sources = prepare<SourceRow & { sha256: string }>(
      db,
      `SELECT source.id, guid, name, sha256, removed FROM source JOIN text ON text.id = source.text
       WHERE removed <= ? ORDER BY source.id`,
    ).all(withRemoved ? 1 : 0);
    const guids: Guids = {
      source: new Map(sources.map((row) => [row.id, row.guid])),
      code: guidsOf(db, 'code'),
      coder: guidsOf(db, 'coder'),
      coding: guidsOf(db, 'coding'),
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
      codings: readCodings(db, guids),
      cases: readCases(db, guids),
      codeSets: readCodeSets(db, guids),
      memos: readMemos(db, guids),
      links: prepare<DraftLink>(db, 'SELECT guid, name, direction, "from", "to" FROM link ORDER BY id').all(),
      settlements: readSettlements(db, guids),
      foreign: prepare<SidePart>(db, 'SELECT owner, place, content FROM foreign_part ORDER BY id').all(),
    };
  })();
}

export function projectGuid(db: ReadableDb): Guid {
  return prepare<{ guid: Guid }>(db, 'SELECT guid FROM project').get()!.guid;
}

type Guids = Readonly<Record<'source' | 'code' | 'coder' | 'coding', ReadonlyMap<number, string>>>;

interface SourceRow {
  readonly id: number;
  readonly guid: string;
  readonly name: string;
  readonly removed: number;
}

function guidsOf(db: ReadableDb, table: 'code' | 'coder' | 'coding'): Map<number, string> {
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

type CodingRow = [string, number, number, number, number, number, string, string];

function readCodings(db: ReadableDb, guids: Guids): DraftCoding[] {
  const sql = 'SELECT guid, source, start, "end", code, coder, memo, created_at FROM coding ORDER BY id';
  const codings: DraftCoding[] = [];
  for (const [guid, from, start, end, code, coder, memo, createdAt] of prepare<CodingRow>(db, sql).raw().iterate()) {
    const source = guids.source.get(from);
    if (source === undefined) continue;
    const named = { code: guids.code.get(code)!, coder: guids.coder.get(coder)! };
    codings.push({ guid, source, start, end, ...named, memo, createdAt });
  }
  return codings;
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
  readonly coding: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly coder: number;
  readonly of: number | null;
}

function readMemos(db: ReadableDb, guids: Guids): DraftMemo[] {
  const sql = `SELECT memo.guid, memo.source, memo.code, memo.coding, memo.start, memo."end", title, body, memo.coder,
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
  if (coding !== null) return { kind: 'coding', guid: guids.coding.get(coding)! };
  if (source === null) return { kind: 'project' };
  const guid = guids.source.get(source)!;
  return start === null || end === null ? { kind: 'source', guid } : { kind: 'passage', guid, start, end };
}

interface DraftedRow {
  readonly id: number;
  readonly guid: string;
  readonly name: string;
  readonly createdAt: string;
  readonly text: number;
  readonly sha256: string;
  readonly format: SourceFormat;
  readonly encoding: Encoding;
  readonly fileName: string;
}

function readSources(db: ReadableDb): DraftedSource[] {
  const sql = `SELECT source.id, guid, name, created_at AS createdAt, text, sha256, format, encoding, file_name AS fileName
    FROM source JOIN text ON text.id = source.text WHERE removed = 0 ORDER BY source.id`;
  const values = attributesBySource(db);
  return prepare<DraftedRow>(db, sql)
    .all()
    .map(({ id, guid, name, createdAt, text, ...own }) => {
      const pages = readPages(db, text);
      const times = readTimes(db, text);
      return {
        ...{ guid, name, createdAt, attributes: values.get(id as never) ?? {} },
        draft: {
          ...own,
          text: readBody(db, text),
          blocks: readBlocks(db, text),
          markers: readPart(db, text, 'markers'),
          words: readPart(db, text, 'words'),
          sentences: readPart(db, text, 'sentences'),
          ...(pages && { pages }),
          ...(times && { times }),
          ...{ title: null, attributes: {}, comments: [], remarks: [] },
        },
      };
    });
}

function readForeign(db: ReadableDb): ForeignPart[] {
  const files = prepare<{ path: string; bytes: Uint8Array }>(
    db,
    `SELECT path, content AS bytes FROM foreign_part_file JOIN foreign_file USING (sha256)
     WHERE foreign_part = ? ORDER BY foreign_part_file.id`,
  );
  return prepare<SidePart & { id: number }>(db, 'SELECT id, owner, place, content FROM foreign_part ORDER BY id')
    .all()
    .map(({ id, ...part }) => ({ ...part, files: files.all(id) }));
}
