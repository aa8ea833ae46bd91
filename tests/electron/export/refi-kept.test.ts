/** What a REFI-QDA project of another program holds beyond Themata's own: it is written back, in its place. */

import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { gathered } from '../../../electron/export/pieces.ts';
import { refiProjectFiles } from '../../../electron/export/refi/write-project.ts';
import { zipPieces } from '../../../electron/export/zip-pieces.ts';
import { type ReadProject, readRefiProject } from '../../../electron/import/refi/read-project.ts';
import type { ProjectDraft } from '../../../shared/model/project-draft.ts';
import { guidNumber as g } from '../../support/documents/refi.ts';
import { richProject } from '../../support/documents/rich-refi.ts';
import { flawsBySchema, HAS_SCHEMAS } from '../../support/refi-schemas.ts';
import { streamed } from '../../support/streamed.ts';

const write = (draft: ProjectDraft) =>
  Buffer.concat([...gathered(zipPieces(refiProjectFiles(streamed(draft), 'Themata')))]);
const read = (bytes: Uint8Array) => readRefiProject({ bytes, fileName: 'rich.qdpx' });

/** Without what depends on the order of parts, or on the program that wrote the file. */
function comparable({ foreign, origin, ...draft }: ProjectDraft) {
  const owned = foreign.map(({ owner, ...part }) => ({ ...part, owner: owner === origin.guid ? 'project' : owner }));
  const parts = owned.map((part) => JSON.stringify(part)).sort();
  const sorted = <T extends { guid: string }>(all: readonly T[]) => [...all].sort((a, b) => (a.guid < b.guid ? -1 : 1));
  return {
    ...draft,
    sources: sorted(draft.sources),
    codings: sorted(draft.codings),
    memos: sorted(draft.memos),
    parts,
  };
}

describe('a project of another program', () => {
  let first: ReadProject;
  let written: Uint8Array;
  let xml: string;
  beforeAll(async () => {
    first = await read(richProject());
    written = write(first.draft);
    xml = strFromU8(unzipSync(written)['project.qde']!);
  });

  test('is read', () => {
    const { draft, report } = first;
    expect(draft.sources.map(({ name, draft: { text } }) => [name, text])).toEqual([
      ['Words', 'Hello 😀 there'],
      ['Talk', 'One\ntwo'],
      ['Paper', 'Paper of words'],
    ]);
    expect(draft.codings.map(({ guid, start, end }) => [guid, start, end])).toEqual([
      [g(37), 0, 5],
      [g(42), 0, 3],
      [g(53), 0, 5],
    ]);
    expect(draft.cases[0]!.attributes).toEqual({
      ...{ VBoolean: 'true', VInteger: '41', VFloat: '1.50' },
      ...{ VDate: '2024-02-29', VDateTime: '2024-02-29T10:00:00Z' },
    });
    expect(report.dropped).toEqual(['Files that are not in the archive (1) - "relative:///tape.mp3"']);
  });

  test('comes back with everything that it held', async () => {
    const second = await read(written);
    expect(comparable(second.draft)).toEqual(comparable(first.draft));
    const third = await read(write(second.draft));
    expect(comparable(third.draft)).toEqual(comparable(second.draft));
  });

  test.skipIf(!HAS_SCHEMAS)('is valid by the standard when it is written', async () => {
    expect(await flawsBySchema([Buffer.from(xml)], 'Project')).toEqual([]);
  });

  test('has the passages that its cases and graphs name', () => {
    expect(xml).toContain(`<SelectionRef targetGUID="${g(41)}"/>`);
    expect(xml).toMatch(new RegExp(`<PlainTextSelection guid="${g(41)}" startPosition="0" endPosition="3"`));
  });

  test('keeps the types of its variables, as long as their values are of these', async () => {
    const types = (text: string) => [...text.matchAll(/typeOfVariable="(\w+)"/g)].map(([, type]) => type);
    expect(types(xml)).toEqual(['Text', 'Boolean', 'Integer', 'Float', 'Date', 'DateTime']);
    const [anna] = first.draft.cases;
    const cases = [{ ...anna!, attributes: { ...anna!.attributes, VInteger: 'forty', VDate: '2023-02-29' } }];
    const altered = strFromU8(unzipSync(write({ ...first.draft, cases }))['project.qde']!);
    expect(types(altered)).toEqual(['Text', 'Boolean', 'Text', 'Float', 'Text', 'DateTime']);
  });

  test('has its files in the archive, once each, under the names that it gives them', () => {
    const paths = Object.keys(unzipSync(written));
    const named = [...xml.matchAll(/internal:\/\/([^"]+)/g)].map(([, name]) => `sources/${name}`);
    expect(paths.toSorted()).toEqual(['notes.bin', 'project.qde', 'themata.json', ...named].toSorted());
  });
});
