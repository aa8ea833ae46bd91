/** A whole project read out of its file, by GUIDs. */

import type { Guid } from '../../shared/model/ids.ts';
import type { SidePart } from '../../shared/model/merging/merge-side.ts';
import type { DraftedSource, ForeignPart, ProjectDraft } from '../../shared/model/project-draft.ts';
import type { Encoding, SourceFormat } from '../../shared/model/source.ts';
import type { StreamedProject } from '../../shared/model/streamed-project.ts';
import { attributesBySource } from './attributes.ts';
import { atOneMoment, prepare, type ReadableDb } from './database.ts';
import { streamSide } from './read-side.ts';
import { readBlocks, readBody, readPages, readPart, readTimes } from './texts.ts';

/** Removed sources are left out, with all that is on them, and links to what is not there. `name` is what the project is called. */
export function readProject(db: ReadableDb, name: string): ProjectDraft {
  return atOneMoment(db, () => {
    const project = streamProject(db, name);
    return { ...project, sources: project.sources.map((source) => ({ ...source })), codings: [...project.codings] };
  });
}

/** As `readProject`, but its texts and codings are read when they are asked for, within the same moment. */
export function streamProject(db: ReadableDb, name: string): StreamedProject {
  const { guid, foreign, links, ...side } = streamSide(db, false);
  const { coders, attributes, codes, sources, cases, codeSets, memos } = side;
  const lists = [coders, attributes, codes, sources, cases, codeSets, memos];
  const known = new Set(lists.flatMap((things) => things.map((thing) => thing.guid)));
  for (const { owner } of foreign) known.add(owner);
  const isThere = (end: Guid) => known.has(end) || isCoding(db, end);
  return {
    ...side,
    links: links.filter(({ from, to }) => isThere(from) && isThere(to)),
    origin: { program: 'Themata', name, guid },
    sources: readSources(db),
    foreign: readForeign(db),
  };
}

function isCoding(db: ReadableDb, guid: Guid): boolean {
  const sql = 'SELECT 1 FROM coding JOIN source ON source.id = coding.source WHERE coding.guid = ? AND removed = 0';
  return prepare(db, sql).get(guid) !== undefined;
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
    .map(({ id, guid, name, createdAt, text, ...own }) => ({
      ...{ guid, name, createdAt, attributes: values.get(id as never) ?? {} },
      get draft() {
        return { ...own, ...readForm(db, text), title: null, attributes: {}, comments: [], remarks: [] };
      },
    }));
}

function readForm(db: ReadableDb, text: number) {
  const pages = readPages(db, text);
  const times = readTimes(db, text);
  return {
    text: readBody(db, text),
    blocks: readBlocks(db, text),
    markers: readPart(db, text, 'markers'),
    words: readPart(db, text, 'words'),
    sentences: readPart(db, text, 'sentences'),
    ...(pages && { pages }),
    ...(times && { times }),
  };
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
