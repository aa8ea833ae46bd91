/** Retrieval in the terminal: passages on the screen and in files, saved queries, and reports under a query. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { writeSample } from '../support/sample.ts';
import { runInTerminal } from '../support/terminal.ts';

const PROJECT = 'sample.themata';
const QUERY = '"Lens / Realism"+ FOLLOWED BY 1 sentence "Mode / Cooperation"';
let folder: string;
const themata = (...args: string[]) => runInTerminal(folder, args);

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeSample(join(folder, PROJECT));
});

describe('retrieve', () => {
  test('prints the same passages as a table, as CSV and as JSON', async () => {
    const as = (format: string) => themata('retrieve', PROJECT, QUERY, '--format', format);
    const [table, csv, json] = [await as('table'), await as('csv'), await as('json')];
    const { total, query, passages } = JSON.parse(json.stdout);
    expect(total).toBeGreaterThan(3);
    expect(query).toBe(
      'passages coded Lens / Realism (with sub-codes) that are followed within 1 sentence by passages coded Mode / Cooperation',
    );
    expect(table.stdout).toContain(`${total} passages: ${query}. Listed by source.`);
    const rows: string[][] = parse(csv.stdout, { bom: true });
    expect(rows.slice(1).map((row) => [row[0], Number(row[1]), Number(row[2]), row[3]])).toEqual(
      passages.map((p: { sourceName: string; start: number; end: number; text: string }) => [
        ...[p.sourceName, p.start, p.end, p.text],
      ]),
    );
  });

  test('writes the format that the file is named after, and no other', async () => {
    for (const [file, beginning] of [
      ['out.csv', '\ufefflisted under,source,'],
      ['out.html', '<!doctype html>'],
      ['out.xlsx', 'PK'],
      ['out.docx', 'PK'],
      ['out.json', '{"groupBy":"code"'],
    ] as const) {
      const ran = await themata('retrieve', PROJECT, QUERY, '--group-by', 'code', '-o', file);
      expect(ran).toMatchObject({ status: 0, stderr: '' });
      expect(readFileSync(join(folder, file), 'utf8').toLowerCase()).toMatch(
        new RegExp(`^${beginning.replaceAll(/[{}]/g, '\\$&').toLowerCase()}`),
      );
    }
    expect(await themata('retrieve', PROJECT, QUERY, '-o', 'out.txt')).toMatchObject({
      status: 1,
      stderr: 'error: out.txt must end with .csv, .xlsx, .docx, .html, .json.\n',
    });
  });

  test('a query that is not understood is shown with its place', async () => {
    expect(await themata('retrieve', PROJECT, '"Lens" NEAR "Mode"')).toEqual({
      status: 1,
      stdout: '',
      stderr: [
        'error: The query is not understood at character 13: "Mode" stands where a number is expected.',
        '  "Lens" NEAR "Mode"',
        `  ${' '.repeat(12)}^`,
        '',
      ].join('\n'),
    });
    expect(await themata('retrieve', PROJECT, '"Lens"', '--query', '"Mode"')).toMatchObject({ status: 2 });
  });
});

test('a saved query is listed in words, used by a report, changed, and kept while another one uses it', async () => {
  const frequency = async (query: string) => {
    const ran = await themata('report', 'frequency', PROJECT, '--query', query, '--format', 'json');
    return JSON.parse(ran.stdout).codes;
  };
  await themata('query', 'save', PROJECT, 'Rivals', '"Lens / Realism"+');
  await themata('query', 'save', PROJECT, 'Alone', 'saved:"Rivals" WITHIN NOT "Mode / Cooperation"');
  const listed = await themata('query', 'list', PROJECT);
  expect(listed.stdout).toContain('Alone\n  saved:"Rivals" WITHIN NOT "Mode / Cooperation"\n');
  expect(listed.stdout).toContain('passages coded Lens / Realism (with sub-codes)');
  expect(await frequency('saved:"rivals"')).toEqual(await frequency('"Lens / Realism"+'));
  expect(await themata('query', 'save', PROJECT, 'Rivals', 'text:"station"')).toMatchObject({ status: 1 });
  expect(await themata('query', 'save', PROJECT, 'Rivals', 'text:"station"', '--replace')).toMatchObject({ status: 0 });
  expect(await frequency('saved:"rivals"')).toEqual(await frequency('text:"station"'));
  expect((await themata('query', 'delete', PROJECT, 'Rivals')).stderr).toContain('is used by the query "Alone"');
  expect(await themata('query', 'delete', PROJECT, 'Alone')).toMatchObject({ status: 0 });
  expect(await themata('query', 'rename', PROJECT, 'Rivals', 'Station')).toMatchObject({ status: 0 });
  expect((await themata('query', 'list', PROJECT)).stdout).toMatch(/^Station\n/);
});
