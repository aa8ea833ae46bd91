/** Frequency and the source matrix in the terminal. */

import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { writeSample } from '../support/sample.ts';
import { runInTerminal } from '../support/terminal.ts';

let folder: string;
const themata = (...args: string[]) => runInTerminal(folder, args);

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeSample(join(folder, 's.themata'));
});

describe('report frequency', () => {
  test('--over an attribute has its values in order, and the same figures as the split by it', async () => {
    const { groups, order, codes } = JSON.parse(
      (await themata('report', 'frequency', 's.themata', '--over', 'year', '--format', 'json')).stdout,
    );
    expect([groups, order]).toEqual([['2024', '2025'], 'numbers']);
    const csv = await themata('report', 'frequency', 's.themata', '--over', 'year', '--format', 'csv');
    const records = parse(csv.stdout, { bom: true, columns: true }) as Record<string, string>[];
    expect(records.slice(0, -1).map((row) => [row['2024: codings'], row['2025: per 1,000 words']])).toEqual(
      codes.map(({ groups: [first, second] }: { groups: Record<string, number>[] }) => [
        String(first!.codings),
        String(second!.codingsPerThousandWords),
      ]),
    );
  });

  test('--shares has shares instead of counts', async () => {
    const { stdout } = await themata('report', 'frequency', 's.themata', '--shares');
    expect(stdout).toContain('share of text: characters covered / characters of the text, coded or not');
  });

  test.each([
    [['--by', 'coder', '--over', 'year'], 2, 'cannot be used with'],
    [['--by', 'coder', '--order', '2024'], 1, '--order is for the values of an attribute'],
    [['--over', 'mood'], 1, 'There is no attribute "mood".'],
    [['--by', 'attribute:case'], 1, 'There is no attribute "case".'],
  ])('%s is refused', async (args, status, words) => {
    const ran = await themata('report', 'frequency', 's.themata', ...args);
    expect([ran.status, ran.stdout]).toEqual([status, '']);
    expect(ran.stderr).toContain(words);
  });
});

describe('report matrix', () => {
  test('as CSV is what a statistics program reads: names, numbers, nothing else', async () => {
    const { stdout } = await themata(
      'report',
      'matrix',
      's.themata',
      '--cells',
      'codings',
      '--short-names',
      '--format',
      'csv',
    );
    const records = parse(stdout, { columns: true }) as Record<string, string>[];
    expect(records).toHaveLength(7);
    for (const name of Object.keys(records[0]!)) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,31}$/);
    const { codes } = JSON.parse((await themata('codes', 's.themata', '--json')).stdout);
    const cells = records.flatMap(({ source: _, ...own }) => Object.values(own));
    expect(cells.every((cell) => /^\d+$/.test(cell))).toBe(true);
    expect(cells.reduce((sum, cell) => sum + Number(cell), 0)).toBe(
      codes.reduce((sum: number, code: { codings: number }) => sum + code.codings, 0),
    );
  });

  test('--legend says what the short names stand for', async () => {
    const { stdout } = await themata('report', 'matrix', 's.themata', '--attributes', '--legend', '--format', 'csv');
    const records = parse(stdout, { bom: true }) as string[][];
    expect(records[1]!.slice(0, 3)).toEqual(['category', 'attribute', 'category']);
    expect(records.some(([name, kind, path]) => `${name} ${kind} ${path}` === 'Realism code Lens / Realism')).toBe(
      true,
    );
  });

  test('other cells are refused', async () => {
    expect((await themata('report', 'matrix', 's.themata', '--cells', 'lines')).status).toBe(2);
  });
});
