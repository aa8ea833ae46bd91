/** Saturation, the codebook's history and the reports on words in the terminal, on the sample. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CodebookHistory } from '../../shared/analysis/codebook-history-result.ts';
import type { Frequency } from '../../shared/analysis/frequency-result.ts';
import type { Saturation } from '../../shared/analysis/saturation-result.ts';
import type { GroupKeywords, WordsNear } from '../../shared/analysis/words/keywords-result.ts';
import type { WordFrequency } from '../../shared/analysis/words/word-frequency-result.ts';
import { temporaryFolder } from '../support/folder.ts';
import { writeSample } from '../support/sample.ts';
import { runInTerminal } from '../support/terminal.ts';

let folder: string;
const themata = (...args: string[]) => runInTerminal(folder, args);
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeSample(join(folder, 'study.themata'));
});

async function counted<Result>(name: string, ...args: string[]): Promise<Result> {
  const { stdout } = await themata('report', name, 'study.themata', ...args, '--format', 'json');
  return JSON.parse(stdout);
}

test('report saturation ends with as many codes and codings as the frequencies have', async () => {
  const frequency = await counted<Frequency>('frequency');
  const options = ['--order', 'import', '--base', '2', '--run', '1', '--threshold', '10%'];
  const { sources, base, run, threshold } = await counted<Saturation>('saturation', ...options);
  expect([base, run, threshold]).toEqual([2, 1, 0.1]);
  expect(sources.at(-1)!.cumulative).toBe(frequency.codes.filter(({ codings }) => codings > 0).length);
  expect(sources.reduce((sum, { codings }) => sum + codings, 0)).toBe(frequency.total.codings);
});

describe('the codebook', () => {
  const table = 'path,definition\nLens 🔭,How it is read\nLens 🔭 / Power,\nMode,\n';
  beforeAll(async () => {
    writeFileSync(join(folder, 'codes.csv'), table);
    await themata('new', 'own.themata');
    await themata('codebook', 'import', 'own.themata', 'codes.csv');
  });

  test('report codebook-history tells the births of codes and sub-codes that are named', async () => {
    const options = ['--code', 'lens 🔭', '--since', '2001-01-01', '--format', 'json'];
    const { stdout } = await themata('report', 'codebook-history', 'own.themata', ...options);
    const { events, complete } = JSON.parse(stdout) as CodebookHistory;
    expect(complete).toBe(true);
    expect(events.map(({ kind, path }) => [kind, path])).toEqual([
      ['created', 'Lens 🔭'],
      ['created', 'Lens 🔭 / Power'],
    ]);
  });

  test('codebook as-of writes the codebook of a date as a table, CSV or JSON, as its report does', async () => {
    const asOf = ['codebook', 'as-of', 'own.themata', '2999-12-31'];
    expect((await themata(...asOf)).stdout).toContain('Codebook as of 2999-12-31');
    const { stdout: csv } = await themata(...asOf, '--format', 'csv');
    expect(csv).toMatch(/^\ufeffcode,definition,include,exclude,example,colour,statement\r\nLens 🔭,How it is read,/);
    const report = ['report', 'codebook-as-of', 'own.themata', '--at', '2999-12-31'];
    expect((await themata(...report, '--format', 'csv')).stdout).toBe(csv);
    expect(JSON.parse((await themata(...asOf, '--format', 'json')).stdout).codes).toHaveLength(3);
    expect((await themata('codebook', 'as-of', 'own.themata', '2001-01-01')).stdout).toContain('No code had been made');
  });
});

describe('words', () => {
  test('report words counts phrases under a filter, without stop words of one’s own', async () => {
    const words = await counted<WordFrequency>('words', '--where', 'genre=op-ed', '--minimum', '1');
    expect(words.counted.sources).toBe(1);
    const [most] = words.phrases;
    const without = await counted<WordFrequency>(
      ...(['words', '--where', 'genre=op-ed', '--minimum', '1', '--stop-word', most!.phrase.toUpperCase()] as const),
    );
    expect(without.phrases[0]).toEqual(words.phrases[1]);
    const pairs = await counted<WordFrequency>('words', '--length', '2', '--stop-words', 'none', '--limit', '3');
    expect(pairs.phrases.map(({ words: own }) => own.length)).toEqual([2, 2, 2]);
  });

  test('report keywords compares a group with another or with the rest: both have all words between them', async () => {
    const all = await counted<WordFrequency>('words');
    const rest = await counted<GroupKeywords>('keywords', '--a', 'perspective=Chinese');
    expect(rest.a.words + rest.b.words).toBe(all.counted.words);
    const two = await counted<GroupKeywords>('keywords', '--a', 'perspective=Chinese', '--b', 'perspective=Western');
    expect([two.groupA, two.groupB]).toEqual(['perspective = Chinese', 'perspective = Western']);
    expect(two.a).toEqual(rest.a);
  });

  test('report words-near has the words that frequencies count in the passages, at a distance of 0', async () => {
    const near = ['--near', 'Lens / Realism', '--with-sub-codes', '--distance', '0'];
    const { a, distance } = await counted<WordsNear>('words-near', ...near);
    const { codes } = await counted<Frequency>('frequency', '--with-sub-codes');
    const realism = codes.find(({ code }) => code === 'Lens / Realism')!;
    expect([a.words, a.sources, distance]).toEqual([realism.words, realism.sources, 0]);
  });
});

test.each([
  ['2 for a phrase of six words', ['words', 'study.themata', '--length', '6'], 2, 'from 1 to 5'],
  [
    '1 for groups that share sources',
    ['keywords', 'study.themata', '--a', 'genre=op-ed', '--b', 'genre=op-ed'],
    1,
    'share',
  ],
  ['1 for a code that there is not', ['words-near', 'study.themata', '--near', 'Moon'], 1, 'There is no code "Moon"'],
  ['1 for a date that is none', ['codebook-as-of', 'study.themata', '--at', 'yesterday'], 1, '2026-01-31'],
  [
    '1 for a history by source',
    ['codebook-history', 'study.themata', '--where', 'genre=op-ed'],
    1,
    'codes and code sets',
  ],
  ['2 for a share above all', ['saturation', 'study.themata', '--threshold', '101'], 2, 'percentage'],
])('ends with %s', async (_, args, status, message) => {
  const { status: ended, stderr } = await themata('report', ...args);
  expect([ended, stderr]).toEqual([status, expect.stringContaining(message)]);
});
