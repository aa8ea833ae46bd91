/** Everything in one archive, and the codebook as a document. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/folder.ts';
import { addCode, openTestProject, type TestProject } from '../../support/project.ts';
import { expectedRows, fillNastily } from './nasty-study.ts';

let project: TestProject;
let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  project = await openTestProject();
  const { call } = project;
  await fillNastily(call);
  const [source] = await call('sources.list', {});
  const [code] = await call('codes.list', {});
  await call('codes.describe', { code: code!.id, definition: 'What it means: =1', include: 'When' });
  await call('cases.create', { name: 'Case', sources: [source!.id] });
  await call('codeSets.create', { name: 'Set', codes: [code!.id] });
  await call('memos.create', { subject: { kind: 'project' }, body: 'A *thought* ]]>' });
});
afterAll(() => project.close());

/** The byte-order mark is kept. */
const withMark = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
const pathOf = (name: string) => join(folder, name);
const rowsOf = (bytes: Uint8Array) => parse(strFromU8(bytes), { bom: true, columns: true }) as Record<string, string>[];

test('each file of the archive agrees with its own export', async () => {
  const { call } = project;
  const written = await call('exports.all', { path: pathOf('all.zip') });
  const bytes = readFileSync(pathOf('all.zip'));
  const rows = await expectedRows(call);
  expect(written).toMatchObject({ bytes: bytes.length, rows: rows.length });
  const files = unzipSync(bytes);
  const alone = async (format: 'csv' | 'jsonl' | 'annotations') => {
    await call('exports.codings', { path: pathOf('alone'), format });
    return readFileSync(pathOf('alone'), 'utf8');
  };
  expect(withMark(files['quotations.csv']!)).toBe(await alone('csv'));
  expect(strFromU8(files['quotations.jsonl']!)).toBe(await alone('jsonl'));
  expect(strFromU8(files['quotations.jsonld']!)).toBe(await alone('annotations'));
  await call('exports.codings', { path: pathOf('alone'), format: 'xlsx' });
  const workbooks = [files['quotations.xlsx']!, readFileSync(pathOf('alone'))].map((one) => unzipSync(one));
  expect(workbooks[0]).toEqual(workbooks[1]);
  expect(withMark(files['codebook.csv']!)).toBe((await call('codebook.export', {})).csv);
  expect(Object.keys(unzipSync(files['project.qdpx']!))).toContain('project.qde');
  expect(strFromU8(files['codebook.qdc']!)).toContain('<CodeBook');
});

test('the archive holds the texts, attributes, cases, coders, memos and history, and says how many', async () => {
  const { call } = project;
  await call('exports.all', { path: pathOf('all.zip') });
  const files = unzipSync(readFileSync(pathOf('all.zip')));
  const sources = await call('sources.list', {});
  const told = rowsOf(files['sources.csv']!);
  expect(told).toHaveLength(sources.length);
  for (const [i, { id, guid }] of sources.entries()) {
    expect(told[i]!.guid).toBe(guid);
    expect(strFromU8(files[told[i]!.file!]!)).toBe((await call('sources.read', { source: id })).text);
  }
  expect(rowsOf(files['cases.csv']!)).toMatchObject([{ case: 'Case', description: '' }]);
  expect(rowsOf(files['code-sets.csv']!)).toMatchObject([{ 'code set': 'Set' }]);
  expect(rowsOf(files['coders.csv']!).map(({ coder }) => coder)).toContain('Ada');
  expect(rowsOf(files['memos.csv']!)).toHaveLength((await call('memos.list', {})).length);
  const changes = rowsOf(files['history.csv']!);
  expect(changes).toHaveLength((await call('history.outline', {})).total);
  const readme = strFromU8(files['README.txt']!);
  const counts = { 'history.csv': changes.length, 'sources/': sources.length, 'cases.csv': 1, 'code-sets.csv': 1 };
  for (const [path, count] of Object.entries(counts)) {
    expect(readme).toMatch(new RegExp(`^${path} +${count} `, 'm'));
  }
  for (const path of Object.keys(files)) {
    if (!path.startsWith('sources/') && path !== 'README.txt') expect(readme).toContain(`\n${path} `);
  }
});

test('a cancelled export leaves nothing, and what was there stays', async () => {
  const inside = await temporaryFolder();
  writeFileSync(join(inside, 'all.zip'), 'before');
  const core = project.core();
  const stop = core.subscribe((event) => {
    if (event.event === 'progress' && event.task === 'all') void core.call('tasks.cancel', { task: 'all' });
  });
  for (const method of ['exports.all', 'exports.codings'] as const) {
    const format = method === 'exports.codings' ? { format: 'xlsx' } : {};
    const answer = await core.call(method, { path: join(inside, 'all.zip'), task: 'all', ...format });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    expect(readdirSync(inside)).toEqual(['all.zip']);
    expect(readFileSync(join(inside, 'all.zip'), 'utf8')).toBe('before');
  }
  stop();
});

test.each(['exports.all', 'exports.codebook'] as const)('%s writes over no project', async (method) => {
  const before = readFileSync(project.file);
  const answer = await project
    .core()
    .call(method, { path: project.file, ...(method === 'exports.codebook' && { format: 'csv' }) });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'conflict' } });
  expect(readFileSync(project.file)).toEqual(before);
});

test('the codebook as DOCX: each code below its parent with colour, description, counts and a quotation', async () => {
  const { call } = project;
  const path = pathOf('codebook.docx');
  await addCode(call, 'Never used');
  await call('exports.codebook', { path, format: 'docx' });
  const { value } = await mammoth.convertToHtml({ buffer: readFileSync(path) });
  const codes = await call('codes.list', {});
  const headings = [...value.matchAll(/<h(\d)>■ /g)].map(([, level]) => Number(level));
  expect(headings).toEqual(codes.map(({ parent }) => (parent === null ? 1 : 2)));
  expect(value).toContain('<strong>Definition: </strong>What it means: =1');
  const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml']!);
  for (const { colour } of codes) expect(xml).toContain(`<w:color w:val="${colour.slice(1)}"/>`);
  const { codings, codingsWithSubCodes } = codes[0]!;
  expect(value).toContain(`<em>${codings} codings, ${codingsWithSubCodes} with its sub-codes</em>`);
  expect(xml.match(/w:val="Quote"/g)).toHaveLength(codes.filter((code) => code.codings > 0).length);
});
