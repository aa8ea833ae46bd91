/** The pages of a source, wherever its quotations are read or cited. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SourceId } from '../../../shared/model/ids.ts';
import { linesBelow, makePdf } from '../../support/documents/pdf.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { addCode, addText, openTestProject, type TestProject } from '../../support/project.ts';

const PDF = makePdf({
  pages: [
    linesBelow(['The first page tells of the river and of those who walk along it in the']),
    [],
    linesBelow(['morning. The third page tells of the bridge.']),
  ],
});
const TEXT =
  'The first page tells of the river and of those who walk along it in the morning. The third page tells of the bridge.';

let project: TestProject;
let river: SourceId;
let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  project = await openTestProject();
  await project.call('sources.import', { files: [{ file: { name: 'River.pdf', bytes: PDF } }] });
  river = (await project.call('sources.list', {}))[0]!.id;
});
afterEach(() => project.close());

const code = async (words: string, name: string) => {
  const start = TEXT.indexOf(words);
  await project.call('codings.create', {
    source: river,
    start,
    end: start + words.length,
    codes: [await addCode(project.call, name)],
  });
};

const exported = async (method: 'exports.codings' | 'exports.passages', params: object, name: string) => {
  const path = join(folder, name);
  await project.call(method, { path, ...params } as never);
  return readFileSync(path, 'utf8');
};

test('quotations are cited with their pages in lists, tables and documents', async () => {
  await code('bridge', 'One page');
  await code('walk along it in the morning', 'Several');
  await project.call('codings.create', {
    source: await addText(project.call, 'Plain', 'No pages here.'),
    ...{ start: 0, end: 2, codes: [await addCode(project.call, 'None')] },
  });
  const { passages, isPaged } = await project.call('retrieval.passages', { filter: {}, groupBy: 'source' });
  expect([isPaged, passages.map(({ text, pages }) => [text, pages])]).toEqual([
    true,
    [
      ['walk along it in the morning', [1, 3]],
      ['bridge', [3, 3]],
      ['No', undefined],
    ],
  ]);
  const rows = (csv: string) =>
    csv
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
  for (const [method, params] of [
    ['exports.codings', {}],
    ['exports.passages', { filter: {}, groupBy: 'source', format: 'csv' }],
  ] as const) {
    const [headings, ...cells] = rows(await exported(method, params, `${method}.csv`));
    expect(cells.map((row) => row[headings!.indexOf('page')])).toEqual(['1–3', '3', '']);
  }
  const html = await exported('exports.passages', { filter: {}, groupBy: 'source', format: 'html' }, 'passages.html');
  for (const cited of ['River, pp. 1–3', 'River, p. 3', 'Plain, 0–2']) expect(html).toContain(cited);
});

test('a table has no column of pages where no source has any, and one that has it can be read back', async () => {
  await code('bridge', 'A');
  const csv = await exported('exports.codings', {}, 'codings.csv');
  await project.call('history.undo', {});
  await project.call('codings.import', { file: { name: 'codings.csv', bytes: new TextEncoder().encode(csv) } });
  expect(await exported('exports.codings', {}, 'again.csv')).toBe(csv);
  await project.call('sources.remove', { source: river });
  expect(await exported('exports.codings', {}, 'none.csv')).not.toContain(',page,');
});

test('a correction keeps the pages with their words', async () => {
  const read = () => project.call('sources.read', { source: river });
  const { sha256, pages, text } = await read();
  expect([text, pages!.map((page) => TEXT.slice(page, page + 7))]).toEqual([TEXT, ['The fir', 'morning', 'morning']]);
  const edit = (words: string, by: string) => ({
    start: TEXT.indexOf(words),
    end: TEXT.indexOf(words) + words.length,
    text: by,
  });
  await project.call('sources.correct', {
    source: river,
    sha256,
    edits: [edit('first', 'very first'), edit('bridge', 'weir')],
  });
  const after = await read();
  expect(after.pages!.map((page) => after.text.slice(page, page + 7))).toEqual(['The ver', 'morning', 'morning']);
  await project.call('history.undo', {});
  expect((await read()).pages).toEqual(pages);
});
