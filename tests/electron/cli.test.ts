/** The commands of the terminal: what they end with, what they write, and what they do to projects. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { writeSample } from '../support/sample.ts';
import { type Ran, runInTerminal } from '../support/terminal.ts';

let folder: string;
const themata = (...args: string[]) => runInTerminal(folder, args);
beforeAll(async () => {
  folder = await temporaryFolder();
});

const json = (ran: Ran) => JSON.parse(ran.stdout);
const file = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

describe('exit status', () => {
  test.each([
    ['0 for help', ['--help'], 0],
    ['2 for an unknown command', ['fly'], 2],
    ['2 for no command', [], 2],
    ['2 for a missing argument', ['sources'], 2],
    ['2 for an unknown option', ['sources', 'x.themata', '--loud'], 2],
    ['2 for a unit that there is not', ['report', 'cooccurrence', 'x.themata', '--unit', 'near:-1'], 2],
    ['2 for a --set without a value', ['import', 'x.themata', 'a.txt', '--set', 'year'], 2],
    ['2 for offsets in another unit', ['codings', 'import', 'x.themata', 'a.csv', '--offsets', 'bytes'], 2],
    ['2 for an import of nothing', ['import', 'x.themata'], 2],
    ['2 for a sample with a coder of its own', ['new', 'x.themata', '--sample', '--coder', 'Ada'], 2],
    ['1 for a project that there is not', ['sources', 'x.themata'], 1],
  ])('%s', async (_, args, status) => {
    const ran = await themata(...args);
    expect(ran.status).toBe(status);
    expect(ran.stdout === '').toBe(status !== 0);
    expect(ran.stderr === '').toBe(status === 0);
  });

  test('a failure goes to stderr, and with --json to stdout as well', async () => {
    const ran = await themata('codes', 'x.themata', '--json');
    expect(ran.stderr).toMatch(/^error: There is no file/);
    expect(json(ran)).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });
});

test('a batch goes on after a bad file, reports each, and ends with 1', async () => {
  file('good.txt', 'A text. 🌍');
  file('same.txt', '\ufeffA text. 🌍');
  file('empty.txt', '');
  file('binary.txt', new Uint8Array([0, 1, 2, 3, 0, 255, 254, 7]));
  file('image.png', 'x');
  mkdirSync(join(folder, 'folder.txt'));
  file('folder.txt/image.png', 'x');
  await themata('new', 'batch.themata');
  const ran = await themata(
    'import',
    'batch.themata',
    'good.txt',
    'same.txt',
    'empty.txt',
    'binary.txt',
    'image.png',
    'folder.txt',
    'gone.txt',
    '--json',
  );
  expect(ran.status).toBe(1);
  const told = json(ran).files.map((one: { status: string; source: string; failure: { code: string } | null }) => [
    one.status,
    one.failure?.code ?? one.source,
  ]);
  expect(told).toEqual([
    ['imported', 'good'],
    ['present', 'good'],
    ['failed', 'empty-file'],
    ['failed', 'binary-file'],
    ['failed', 'unsupported-type'],
    ['failed', 'not-found'],
  ]);
  expect(json(ran).skipped).toEqual([join(folder, 'folder.txt/image.png')]);
  expect(json(await themata('sources', 'batch.themata', '--json')).sources).toHaveLength(1);
});

test('a dry run tells what files and folders hold, and stores nothing', async () => {
  mkdirSync(join(folder, 'dry'));
  file('dry/one.md', '# One 🚒\n\nFiremen drive.\n');
  file('dry/two.docx', 'no archive');
  await themata('new', 'dry.themata');
  const ran = await themata('import', 'dry.themata', 'dry', '--set', 'year=2025', '--dry-run');
  expect(ran.status).toBe(1);
  expect(ran.stdout.split('\n').slice(0, 5)).toEqual([
    join(folder, 'dry/one.md'),
    '  "one" (utf-8): 25 characters, 3 words, heading 1, paragraph 1',
    '    year = 2025',
    '    # One 🚒 Firemen drive.',
    expect.stringContaining('two.docx" is damaged'),
  ]);
  const told = json(await themata('import', 'dry.themata', 'dry', '--dry-run', '--json'));
  expect(told.files).toMatchObject([{ sources: [{ name: 'one', present: null }] }, { sources: [] }]);
  expect(json(await themata('sources', 'dry.themata', '--json')).sources).toEqual([]);
});

test('names come from the title that is set, else the file; a name that is taken gets a number', async () => {
  file('one.txt', 'First.');
  file('two.txt', 'Second.');
  file('page.html', '<title>A page</title><h1>Heading</h1><p>Third.');
  file('table.csv', 'file,title,year,mood\ntwo.txt,one,2023,calm\n');
  await themata('new', 'names.themata');
  await themata('import', 'names.themata', 'one.txt', 'page.html', '--set', 'year=2024', '--set', 'note=a=b');
  await themata('import', 'names.themata', '--manifest', 'table.csv');
  const { sources } = json(await themata('sources', 'names.themata', '--json'));
  expect(sources.map(({ name, attributes }: { name: string; attributes: unknown }) => [name, attributes])).toEqual([
    ['one', { year: '2024', note: 'a=b' }],
    ['A page', { year: '2024', note: 'a=b' }],
    ['one (2)', { year: '2023', mood: 'calm' }],
  ]);
});

describe('codings import', () => {
  beforeAll(async () => {
    file('fire.txt', '👨🏻‍🚒 firemen drive firetrucks');
    await themata('new', 'import.themata', '--coder', 'Ada');
    await themata('import', 'import.themata', 'fire.txt');
  });

  test('rejects the whole file and names the wrong lines', async () => {
    file(
      'wrong.csv',
      'source,code,start,end\nfire,A,8,15\nnone,A,0,1\nfire,A,0,2\nfire,A,9,9\nfire,A,20,99\nfire,A,x,9\nfire,,8,15\n',
    );
    const ran = await themata('codings', 'import', 'import.themata', 'wrong.csv', '--json');
    expect(ran.status).toBe(1);
    const { failure } = json(ran);
    expect(failure.code).toBe('invalid-input');
    expect(failure.details.map((line: string) => line.split(':')[0])).toEqual([
      'line 3',
      'line 4',
      'line 5',
      'line 6',
      'line 7',
      'line 8',
    ]);
    expect(json(await themata('codes', 'import.themata', '--json')).codes).toEqual([]);
  });

  test('names no more than the first ten wrong lines', async () => {
    file('many.csv', `source,code,start,end\n${'fire,A,5,5\n'.repeat(25)}`);
    const { failure } = json(await themata('codings', 'import', 'import.themata', 'many.csv', '--json'));
    expect(failure.details).toHaveLength(10);
    expect(failure.message).toContain('25');
  });

  test('takes offsets in code points when told so, makes codes and coders, and skips what is there', async () => {
    file(
      'points.csv',
      'source,code,coder,start,end,memo,created\nfire,Thing / Truck,Ben,19,29,seen,2025-01-02T03:04:05.000Z\n',
    );
    const first = json(
      await themata('codings', 'import', 'import.themata', 'points.csv', '--offsets', 'code-points', '--json'),
    );
    expect(first).toEqual({ added: 1, skipped: 0, codesCreated: 2, codersCreated: 1 });
    file('units.csv', 'source,code,coder,start,end\nfire,Thing / Truck,Ben,22,32\n');
    const second = json(await themata('codings', 'import', 'import.themata', 'units.csv', '--json'));
    expect(second).toEqual({ added: 0, skipped: 1, codesCreated: 0, codersCreated: 0 });
    await themata('export', 'codings', 'import.themata', '-o', 'out.csv');
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe(
      '\ufeffsource,category,perspective,genre,year,author,reference,code,level 1,level 2,colour,coder,start,end,quotation,memo,created\r\n' +
        'fire,,,,,,,Thing / Truck,Thing,Truck,#e26500,Ben,22,32,firetrucks,seen,2025-01-02T03:04:05.000Z\r\n',
    );
  });
});

test('what is exported comes back through the import, into another project, to the same codings', async () => {
  await themata('new', 'sample.themata', '--sample');
  await themata('export', 'codings', 'sample.themata', '-o', 'all.csv', '--paragraph');
  await themata('new', 'again.themata');
  const manifest = join(import.meta.dirname, '../../corpus/samples/manifest.csv');
  await themata('import', 'again.themata', '--manifest', manifest);
  const imported = json(await themata('codings', 'import', 'again.themata', 'all.csv', '--json'));
  const { coders } = json(await themata('coders', 'sample.themata', '--json'));
  expect(imported.added).toBe(coders.reduce((sum: number, coder: { codings: number }) => sum + coder.codings, 0));
  await themata('export', 'codings', 'again.themata', '-o', 'back.csv', '--paragraph');
  const withoutColours = (name: string) => readFileSync(join(folder, name), 'utf8').replace(/#[0-9a-f]{6}/g, '');
  expect(withoutColours('back.csv').split('\r\n').sort()).toEqual(withoutColours('all.csv').split('\r\n').sort());
  const report = ['--format', 'json', '--unit', 'paragraph', '--rows', 'Relation', '--columns', 'Mode'];
  const pairsOf = async (name: string) =>
    json(await themata('report', 'cooccurrence', name, ...report)).pairs.map(
      ({ a, b, n }: { a: string; b: string; n: number }) => `${a} ${b} ${n}`,
    );
  expect((await pairsOf('again.themata')).sort()).toEqual((await pairsOf('sample.themata')).sort());
});

test('filters of the export take names, paths with all below them, and attribute values', async () => {
  await writeSample(join(folder, 'filter.themata'));
  const rows = async (...filter: string[]) =>
    json(await themata('export', 'codings', 'filter.themata', '-o', 'f.csv', '--json', ...filter)).rows;
  const { codes } = json(await themata('codes', 'filter.themata', '--json'));
  const realism = codes.filter((code: { path: string }) => code.path.startsWith('Lens / Realism'));
  expect(await rows('--code', 'lens / realism')).toBe(
    realism.reduce((sum: number, code: { codings: number }) => sum + code.codings, 0),
  );
  expect((await rows('--coder', 'Coder A')) + (await rows('--coder', 'Coder B'))).toBe(await rows());
  expect(
    await rows('--where', 'perspective=Chinese', '--where', 'perspective=Western', '--where', 'genre=newsletter'),
  ).toBe(await rows('--source', 'Newsletter: The Perigee Post'));
  expect((await themata('export', 'codings', 'filter.themata', '-o', 'f.csv', '--where', 'mood=calm')).status).toBe(1);
  expect((await themata('export', 'codings', 'filter.themata', '-o', 'f.csv', '--code', 'None')).status).toBe(1);
});

test('no output is written over a project', async () => {
  await themata('new', 'kept.themata');
  const before = readFileSync(join(folder, 'kept.themata'));
  for (const args of [
    ['report', 'frequency', 'kept.themata', '-o', 'kept.themata'],
    ['codebook', 'export', 'kept.themata', 'kept.themata'],
    ['export', 'codings', 'kept.themata', '-o', 'kept.themata'],
  ]) {
    expect(await themata(...args)).toMatchObject({ status: 1, stderr: expect.stringContaining('is not written over') });
  }
  expect(readFileSync(join(folder, 'kept.themata')).equals(before)).toBe(true);
});

test('undo and redo, history, check and backup work from one command to the next', async () => {
  file('text.txt', 'A text to undo.');
  await themata('new', 'undo.themata');
  await themata('import', 'undo.themata', 'text.txt');
  expect(json(await themata('undo', 'undo.themata', '--json'))).toEqual({ label: 'Import text' });
  expect(json(await themata('sources', 'undo.themata', '--json')).sources).toEqual([]);
  expect(json(await themata('redo', 'undo.themata', '--json'))).toEqual({ label: 'Import text' });
  expect((await themata('redo', 'undo.themata')).status).toBe(1);
  expect(json(await themata('history', 'undo.themata', '--source', 'text', '--json')).changes).toHaveLength(1);
  expect(json(await themata('history', 'undo.themata', '--text', 'rename', '--json')).changes).toEqual([]);
  expect(json(await themata('undo', 'undo.themata', '--to', 'start', '--json'))).toEqual({ changes: 1 });
  expect((await themata('history', 'undo.themata')).stdout).toMatch(/^1 {2}.*Import text {2}\(undone\)$/m);
  expect((await themata('redo', 'undo.themata', '--to', '1')).stdout).toContain('done again: 1 change');
  expect((await themata('redo', 'undo.themata', '--to', 'x')).status).toBe(2);
  expect(json(await themata('check', 'undo.themata', '--json'))).toMatchObject({ ok: true, problems: [] });
  expect((await themata('backup', 'undo.themata', 'copy.themata')).status).toBe(0);
  expect((await themata('backup', 'undo.themata', 'copy.themata')).status).toBe(1);
  expect(json(await themata('sources', 'copy.themata', '--json')).sources).toHaveLength(1);
  expect((await themata('purge', 'undo.themata')).status).toBe(1);
  expect(json(await themata('purge', 'undo.themata', '--yes', '--json'))).toEqual({ texts: 0, changes: 1 });
});
