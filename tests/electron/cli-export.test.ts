/** The commands that write what a project holds to files. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { writeSample } from '../support/sample.ts';
import { runInTerminal } from '../support/terminal.ts';

const PROJECT = 'study.themata';
let folder: string;
const themata = (...args: string[]) => runInTerminal(folder, args);
const json = async (...args: string[]) => JSON.parse((await themata(...args, '--json')).stdout);
const read = (name: string) => readFileSync(join(folder, name));

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeSample(join(folder, PROJECT));
});

test.each([
  ['csv', /^\ufeffsource,/],
  ['jsonl', /^\{"guid":/],
  ['annotations', /^\{"@context":"http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/],
  ['html', /^<!doctype html>/],
  ['xlsx', /^PK/],
  ['docx', /^PK/],
])('quotations are written as %s, under the filter that is given', async (format, start) => {
  const under = (name: string, ...filter: string[]) =>
    json('export', format, PROJECT, '-o', name, '--code', 'Lens / Realism', ...filter);
  const all = await under(`all.${format}`);
  const some = await under(`some.${format}`, '--coder', 'Coder B');
  expect(read(`all.${format}`).toString('utf8')).toMatch(start);
  expect(all).toMatchObject({ path: join(folder, `all.${format}`), bytes: read(`all.${format}`).length });
  expect(some.bytes).toBeLessThan(all.bytes);
  if (all.rows !== null) expect(some.rows).toBeLessThan(all.rows);
});

test('documents are grouped and show as much context as is asked for', async () => {
  await themata('export', 'html', PROJECT, '-o', 'a.html', '--group-by', 'source', '--context', 'paragraph');
  await themata('export', 'html', PROJECT, '-o', 'b.html', '--group-by', 'source', '--context', 'sentence');
  const [first] = await json('sources', PROJECT).then(({ sources }) => sources);
  expect(read('a.html').toString('utf8')).toContain(
    `<a href="#section-1" dir="auto">${first.name} (${first.codings})</a>`,
  );
  expect(read('b.html').length).toBeLessThan(read('a.html').length);
  expect((await themata('export', 'html', PROJECT, '-o', 'a.html', '--group-by', 'day')).status).toBe(2);
});

test('the codebook and everything are written, and what was written is told', async () => {
  expect((await themata('export', 'codebook', PROJECT, '-o', 'codes.csv')).stdout).toMatch(
    /^wrote \d+ codes to codes\.csv/,
  );
  expect(read('codes.csv').toString('utf8')).toMatch(/^\ufeffpath,colour,/);
  expect((await themata('export', 'codebook', PROJECT, '-o', 'codes.docx', '--format', 'docx')).status).toBe(0);
  const { rows } = await json('export', 'all', PROJECT, '-o', 'all.zip');
  const files = unzipSync(read('all.zip'));
  expect(strFromU8(files['quotations.jsonl']!).match(/\n/g)).toHaveLength(rows);
  expect((await themata('export', 'all', PROJECT, '-o', PROJECT)).stderr).toContain('not written over');
});
