/** The co-occurrence reports in the terminal take the same options and give the same figures as the contract. */

import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openCore } from '../../electron/core.ts';
import { callerOf } from '../../electron/transport/caller.ts';
import type { Cooccurrence } from '../../shared/analysis/cooccurrence-result.ts';
import type { Code } from '../../shared/model/code.ts';
import { temporaryFolder } from '../support/folder.ts';
import { writeSample } from '../support/sample.ts';
import { runInTerminal } from '../support/terminal.ts';

let folder: string;
let codes: readonly Code[];
const themata = (...args: string[]) => runInTerminal(folder, args);

/** Made sample: its lenses, themes and perspectives. */
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeSample(join(folder, 'sample.themata'));
  const core = await openCore(join(folder, 'sample.themata'));
  const call = callerOf(core);
  codes = await call('codes.list', {});
  const ids = codes.filter(({ path }) => path.startsWith('Mode / ')).map(({ id }) => id);
  await call('codeSets.create', { name: 'Modes', codes: ids });
  const [first] = await call('sources.list', {});
  await call('cases.create', { name: 'First case', sources: [first!.id] });
  await core.close();
});

async function report(name: string, ...options: string[]) {
  const { stdout, stderr } = await themata('report', name, 'sample.themata', '--format', 'json', ...options);
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}

const pathsOf = (ids: readonly number[]) => ids.map((id) => codes.find((code) => code.id === id)!.path);

describe('rows and columns', () => {
  test('are a code and so many levels below it, or the codes of a set', async () => {
    const options = ['--rows', 'Lens', '--levels', '1', '--column-set', 'modes'];
    const { rows, columns }: Cooccurrence = await report('cooccurrence', ...options);
    expect(pathsOf(rows)).toEqual(['Lens', 'Lens / Realism', 'Lens / Liberalism', 'Lens / Constructivism']);
    expect(pathsOf(columns)).toEqual(['Mode / Competition', 'Mode / Cooperation']);
  });

  test('of an unknown set are a failure', async () => {
    const ran = await themata('report', 'cooccurrence', 'sample.themata', '--row-set', 'Moods');
    expect([ran.status, ran.stderr]).toEqual([1, 'error: There is no code set "Moods" in the project.\n']);
  });
});

test('intervals are those of the stated seed', async () => {
  const options = ['--unit', 'paragraph', '--rows', 'Mode', '--columns', 'Relation', '--intervals', 'jaccard'];
  const counted = (seed: string) => report('cooccurrence', ...options, '--seed', seed, '--resamples', '200');
  const first = await counted('5');
  const other = await counted('6');
  expect(first.intervals).toMatchObject({ measure: 'jaccard', seed: 5, resamples: 200, clusters: 'paragraph' });
  expect(await counted('5')).toEqual(first);
  expect(other.pairs).toEqual(first.pairs);
  expect(other.intervals.pairs).not.toEqual(first.intervals.pairs);
});

describe('the comparison', () => {
  test('takes groups by attribute, case and source', async () => {
    const { groupA, groupB } = await report(
      'cooccurrence-comparison',
      '--a',
      'perspective=Western',
      '--b',
      'case:first case',
    );
    expect([groupA.name, groupB.name]).toEqual(['perspective = Western', 'First case']);
    const options = ['--a', 'source:institute brief', '--b', 'perspective=Chinese'];
    expect((await report('cooccurrence-comparison', ...options)).groupA.name).toBe('Institute brief');
  });

  test('lists both figures and their difference as a table', async () => {
    const options = [
      '--a',
      'perspective=Western',
      '--b',
      'perspective=Chinese',
      '--format',
      'csv',
      '--unit',
      'paragraph',
    ];
    const { stdout } = await themata('report', 'cooccurrence-comparison', 'sample.themata', ...options);
    expect(stdout.slice(0, 100)).toMatch(/^\ufeff?A,B,Jaccard in group A,Jaccard in group B,difference,/);
  });

  test.each([
    [2, 'without a group B', ['--a', 'perspective=Western']],
    [2, 'with a group that is not named in any form', ['--a', 'Western', '--b', 'perspective=Chinese']],
    [2, 'with a case without a name', ['--a', 'case: ', '--b', 'perspective=Chinese']],
    [1, 'with a code as a group', ['--a', 'code:Lens', '--b', 'perspective=Chinese']],
    [1, 'with a group without sources', ['--a', 'perspective=Martian', '--b', 'perspective=Chinese']],
  ])('ends with %i %s', async (status, _, options) => {
    const ran = await themata('report', 'cooccurrence-comparison', 'sample.themata', ...options);
    expect(ran.status).toBe(status);
    expect(ran.stderr).toMatch(/^error: /);
  });
});
