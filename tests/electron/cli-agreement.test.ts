/** Agreement in the terminal: the report, the list of disagreements, and settling one. */

import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { writeSample } from '../support/sample.ts';
import { runInTerminal } from '../support/terminal.ts';

let folder: string;
let project: string;
const themata = (...args: string[]) => runInTerminal(folder, args);

beforeAll(async () => {
  folder = await temporaryFolder();
  project = await writeSample(join(folder, 'sample.themata'));
});

test('the report gives every statistic per code and over all, with intervals from a stated seed', async () => {
  const args = ['report', 'agreement', project, '--unit', 'paragraph', '--seed', '9', '--format', 'json'];
  const report = JSON.parse((await themata(...args)).stdout);
  expect(report).toMatchObject({ unit: 'paragraph', coders: ['Coder A', 'Coder B'], seed: 9 });
  const keys = ['percent', 'cohen', 'fleiss', 'brennanPrediger', 'alpha', 'ac1', 'unitizingAlpha'];
  for (const row of [report.codes[0], report.overall, report.mean])
    expect(Object.keys(row)).toEqual(expect.arrayContaining(keys));
  const { low, high } = report.overall.intervals.alpha;
  expect(low).toBeLessThan(report.overall.alpha);
  expect(high).toBeGreaterThan(report.overall.alpha);
  const again = await themata(...args);
  expect(JSON.parse(again.stdout)).toEqual(report);
});

test('one coder is a clear failure', async () => {
  const { status, stderr } = await themata('report', 'agreement', project, '--coder', 'Coder A');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^error: Agreement is undefined: Coder A alone has codings here/);
});

test('a unit that there is not is wrong usage', async () => {
  expect((await themata('report', 'agreement', project, '--unit', 'overlap')).status).toBe(2);
});

test('a disagreement is listed, settled and reopened', async () => {
  const list = async () => JSON.parse((await themata('agreement', 'list', project, '--limit', '1', '--json')).stdout);
  const before = await list();
  const [{ sourceName, path, start, end }] = before.passages;
  const settle = ['agreement', 'settle', project, '--source', sourceName, '--code', path, '--range', `${start}-${end}`];
  expect((await themata(...settle, '--as', 'absent', '--memo', 'Not here.')).stdout).toMatch(/: absent$/m);
  const after = await list();
  expect(after).toMatchObject({ total: before.total, settled: before.settled + 1 });
  expect(after.passages[0]).toMatchObject({ outcome: 'absent', memo: 'Not here.' });
  expect((await themata('agreement', 'list', project, '--show', 'settled')).stdout.split('\n')).toHaveLength(3);
  expect((await themata(...settle, '--as', 'open')).status).toBe(0);
  expect((await themata(...settle, '--as', 'open')).stderr).toMatch(/^error: Nothing was settled/);
  expect(await list()).toEqual(before);
});
