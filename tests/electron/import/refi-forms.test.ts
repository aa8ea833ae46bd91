/** The forms of sources that go beside a REFI-QDA project: taken back where they fit their text, else passed over. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { gathered } from '../../../electron/export/pieces.ts';
import { refiProjectFiles } from '../../../electron/export/refi/write-project.ts';
import { zipPieces } from '../../../electron/export/zip-pieces.ts';
import { completeDraft } from '../../../electron/import/draft.ts';
import { readRefiProject } from '../../../electron/import/refi/read-project.ts';
import type { ProjectDraft } from '../../../shared/model/project-draft.ts';
import { streamed } from '../../support/streamed.ts';

const guid = '11111111-1111-4111-8111-111111111111';
const text = 'Title 😀\n\none\ttwo\n\nEnd.';
const form = {
  ...({ fileName: 'paper.docx', format: 'docx', encoding: 'declared' } as const),
  blocks: [
    { kind: 'heading', level: 1, start: 0, end: 8 },
    { kind: 'table-row', level: 0, start: 10, end: 17 },
    { kind: 'footnote', level: 0, start: 19, end: 23 },
  ] as const,
  pages: [0, 10],
  times: [1, 2, 3].map((second) => ({ start: second * 1000, end: second * 1000 + 500 })),
};
const NOTHING = { coders: [], attributes: [], codes: [], codings: [], cases: [], codeSets: [], memos: [], links: [] };
const project: ProjectDraft = {
  ...{ ...NOTHING, foreign: [], origin: { program: '', name: 'A', guid: '22222222-2222-4222-8222-222222222222' } },
  sources: [
    {
      ...{ guid, name: 'Paper', createdAt: '2026-01-01T00:00:00.000Z', attributes: {} },
      draft: completeDraft({ ...form, text, title: null, markers: [{ start: 0, end: 2 }] }),
    },
  ],
};
const archive = unzipSync(Buffer.concat([...gathered(zipPieces(refiProjectFiles(streamed(project), 'Themata')))]));

/** The source of an archive in which its form was altered. */
async function sourceWith(alter: (form: Record<string, unknown>) => unknown, words = text) {
  const beside = JSON.parse(strFromU8(archive['themata.json']!));
  const [part] = beside.parts;
  part.content = JSON.stringify(alter(JSON.parse(part.content)));
  const altered = { [`sources/${guid}.txt`]: strToU8(words), 'themata.json': strToU8(JSON.stringify(beside)) };
  const bytes = zipSync({ ...archive, ...altered });
  const { draft } = await readRefiProject({ bytes, fileName: 'a.qdpx' });
  expect(draft.foreign.map(({ place }) => place).filter((place) => place.startsWith('themata'))).toEqual([]);
  return draft.sources[0]!.draft;
}

test('a source comes back with its blocks, pages, times, format and file name', async () => {
  expect(await sourceWith((own) => own)).toEqual(project.sources[0]!.draft);
});

describe('the form is passed over', () => {
  test.each<[string, (own: Record<string, unknown>) => unknown]>([
    ['which is none', () => 'x'],
    ['whose blocks leave words out', (own) => ({ ...own, blocks: [1, 1, 0, 8], times: undefined })],
    ['whose blocks overlap', (own) => ({ ...own, blocks: [1, 1, 0, 12, 4, 0, 10, 17, 5, 0, 19, 23] })],
    ['whose blocks end outside the text', (own) => ({ ...own, blocks: [0, 0, 0, 99], times: undefined })],
    ['with a kind that is not known', (own) => ({ ...own, blocks: [99, 0, 0, 23], times: undefined })],
    ['with a marker within a character', (own) => ({ ...own, markers: [6, 7] })],
    ['with pages that go back', (own) => ({ ...own, pages: [10, 0] })],
    ['with a time too few', (own) => ({ ...own, times: [1, 2] })],
    ['with numbers that are none', (own) => ({ ...own, blocks: [0, 0, 0, '23'] })],
    ['of a format that is not known', (own) => ({ ...own, format: 'nothing' })],
  ])('%s', async (_, alter) => {
    expect(await sourceWith(alter)).toMatchObject({ format: 'project', fileName: 'Paper', text });
  });

  test('where another program altered the text', async () => {
    const read = await sourceWith((own) => own, `${text} More.`);
    expect([read.format, read.text, read.pages]).toEqual(['project', `${text} More.`, undefined]);
  });
});
