/** Search, auto-coding and the lexicon in the terminal, on the sample. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import type { AutoCodingPreview, Concordance } from '../../shared/api/search-results.ts';
import { temporaryFolder } from '../support/folder.ts';
import { writeSample } from '../support/sample.ts';
import { runInTerminal } from '../support/terminal.ts';

const PROJECT = 'sample.themata';
let folder: string;
const themata = (...args: string[]) => runInTerminal(folder, args);
const json = async <Result>(...args: string[]): Promise<Result> => JSON.parse((await themata(...args)).stdout);

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeSample(join(folder, PROJECT));
});

test('search prints the same hits as a table, as CSV and as JSON', async () => {
  const search = (...more: string[]) => themata('search', PROJECT, 'lunar', 'rival*', ...more);
  const { total, hits }: Concordance = JSON.parse((await search('--format', 'json')).stdout);
  expect(total).toBeGreaterThan(10);
  expect(hits).toHaveLength(total);
  const table = (await search()).stdout;
  expect(table).toContain(`${total} hits in `);
  expect(table).toContain('of lunar, rival* (whole words, any case). All sources, codes and coders.');
  await search('--format', 'csv', '-o', 'hits.csv');
  const rows: string[][] = parse(readFileSync(join(folder, 'hits.csv'), 'utf8'), { bom: true });
  expect(rows.slice(1).map((row) => [row[0], Number(row[1]), row[4]])).toEqual(
    hits.map(({ sourceName, start, match }) => [sourceName, start, match]),
  );
});

test('search takes expressions, filters and what counts as the same', async () => {
  const count = async (...args: string[]) =>
    (await json<Concordance>('search', PROJECT, ...args, '--format', 'json')).total;
  expect(await count('l[iu]nar', '--regex')).toBe(await count('/l[iu]nar/i', '--inside-words'));
  expect(await count('Lunar', '--match-case')).toBeLessThan(await count('Lunar'));
  const { sources } = await json<Concordance>('search', PROJECT, 'moon', '--format', 'json');
  const { sourceName, hits } = sources[0]!;
  expect(await count('moon', '--source', sourceName)).toBe(hits);
  const wrong = await themata('search', PROJECT, '/(a/');
  expect(wrong).toMatchObject({ status: 1, stderr: expect.stringContaining('is no regular expression') });
});

test('autocode tells what it would do, does it, and makes a code only where it is told to', async () => {
  const autocode = (...more: string[]) => ['autocode', PROJECT, '--term', 'lunar', '--unit', 'sentence', ...more];
  expect(await themata(...autocode('--code', 'Moon'))).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('There is no code "Moon"'),
  });
  const created = autocode('--code', 'Lens / Moon', '--create');
  const preview = await json<AutoCodingPreview>(...created, '--dry-run', '--json');
  expect(preview.added).toBeGreaterThan(5);
  const told = (await themata(...created, '--dry-run')).stdout;
  expect(told).toContain(`would make ${preview.added} codings in ${preview.sources} sources; 0 are there already`);
  expect(await json(...created, '--json')).toMatchObject({ added: preview.added, sources: preview.sources });
  expect(await json(...created, '--json')).toMatchObject({ added: 0, present: preview.added, newCode: null });
});

test('a lexicon is imported, run and exported', async () => {
  writeFileSync(join(folder, 'lexicon.csv'), 'code,term\nLens / Realism,rival*\nFound / Anew,"/moon/i"\n');
  expect((await themata('lexicon', 'import', PROJECT, 'lexicon.csv')).stdout).toBe(
    '2 terms added, 0 there already, 2 codes created\n',
  );
  const run = ['lexicon', 'run', PROJECT, '--code', 'Found'];
  const { added } = await json<AutoCodingPreview>(...run, '--dry-run', '--json');
  expect((await themata(...run)).stdout).toMatch(new RegExp(`^${added} new codings in \\d+ sources, 0 there already`));
  await themata('lexicon', 'export', PROJECT, 'out.csv');
  const rows = parse(readFileSync(join(folder, 'out.csv'), 'utf8'), { bom: true });
  expect(rows).toEqual([
    ['code', 'term'],
    ['Lens / Realism', 'rival*'],
    ['Found / Anew', '/moon/i'],
  ]);
});
