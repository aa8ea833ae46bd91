/** Reports of the terminal in files, and saved reports: the same figures by every way. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import readSheets from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { writeSample } from '../support/sample.ts';
import { runInTerminal } from '../support/terminal.ts';

let folder: string;
const themata = (...args: string[]) => runInTerminal(folder, args);
const read = (name: string) => readFileSync(join(folder, name));

const report = (...args: string[]) => themata('report', 'frequency', 'study.themata', ...args);

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeSample(join(folder, 'study.themata'));
});

describe('the ending of the file tells the format', () => {
  test('CSV and JSON are what the terminal shows', async () => {
    for (const format of ['csv', 'json']) {
      const { stdout: shown } = await report('--format', format);
      expect(await report('-o', `f.${format.toUpperCase()}`)).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(read(`f.${format.toUpperCase()}`).toString()).toBe(shown);
    }
  });

  test('a text file, and one without an ending, holds the table', async () => {
    const { stdout: shown } = await report();
    for (const name of ['f.txt', 'plain']) {
      await report('-o', name);
      expect(`${read(name)}`).toBe(shown);
    }
  });

  test('XLSX holds the same figures', async () => {
    await report('-o', 'f.xlsx');
    const [sheet] = await readSheets(read('f.xlsx'));
    const { codes } = JSON.parse((await report('--format', 'json')).stdout);
    const rows = sheet!.data.slice(4, 4 + codes.length).map(([code, codings]) => [code, codings]);
    expect(rows).toEqual(codes.map(({ code, codings }: Record<string, unknown>) => [code, codings]));
  });

  test('SVG and PNG hold the figure', async () => {
    await report('-o', 'f.svg', '--look', 'dark');
    expect(read('f.svg').toString()).toMatch(/^<svg .*#1b1b1a/s);
    await report('-o', 'picture', '--format', 'png', '--figure', 'frequency');
    expect(read('picture').toString('latin1', 1, 4)).toBe('PNG');
  });

  test.each([
    ['an ending that is no format', ['-o', 'f.pdf'], 1, /cannot be written as \.pdf/],
    ['a workbook without a file', ['--format', 'xlsx'], 2, /-o FILE/],
    ['a figure as a table', ['--format=csv', '--figure', 'frequency'], 1, /for SVG and PNG, not for csv/],
    ['a table that there is not', ['--table', '2'], 1, /no table 2/],
    ['a table number in a workbook', ['-o', 'g.xlsx', '--table', '1'], 1, /not for xlsx/],
    ['a figure that there is not', ['-o', 'g.svg', '--figure', 'pie'], 1, /no figure "pie"/],
  ])('%s is refused', async (_, args, status, told) => {
    expect(await report(...args)).toEqual({ status, stdout: '', stderr: expect.stringMatching(told) });
    expect(existsSync(join(folder, args[1]!))).toBe(false);
  });
});

test('a report is saved under a name, listed, and run again with the same figures', async () => {
  const args = ['report', 'cooccurrence', 'study.themata', '--unit', 'paragraph', '--coders', 'pooled'];
  const { stdout: shown } = await themata(...args, '--save', 'Meetings 🌍');
  expect(await themata(...args, '--save', 'meetings 🌍')).toEqual({
    status: 1,
    stdout: shown,
    stderr: expect.stringContaining('already'),
  });
  const saved = ['report', 'saved', 'study.themata'];
  expect((await themata(...saved)).stdout).toBe('Meetings 🌍  (Co-occurrence)\n');
  const listed = JSON.parse((await themata(...saved, '--format', 'json')).stdout);
  expect(listed.reports).toMatchObject([
    { name: 'Meetings 🌍', params: { unit: 'paragraph' }, view: { shape: 'list' } },
  ]);
  expect(await themata(...saved, 'meetings 🌍')).toEqual({ status: 0, stdout: shown, stderr: '' });
  await themata(...saved, 'Meetings 🌍', '-o', 'saved.csv');
  expect(read('saved.csv').toString()).toBe((await themata(...args, '--format', 'csv')).stdout);
  expect(await themata(...saved, 'Moon')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('There is no saved report "Moon"'),
  });
});
