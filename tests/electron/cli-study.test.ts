/** Cases, code sets, memos and done marks in the terminal, and what reports take of them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { writeSample } from '../support/sample.ts';
import { runInTerminal } from '../support/terminal.ts';

const PROJECT = 'sample.themata';
const OP_ED = 'Op-ed: The neighbours look up';
let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeSample(join(folder, PROJECT));
});

const themata = (...args: string[]) => runInTerminal(folder, args);
const json = async (...args: string[]) => JSON.parse((await themata(...args, '--json')).stdout);
const countedOf = async (...filter: string[]) => {
  const ran = await themata('report', 'frequency', PROJECT, '--format', 'json', ...filter);
  return JSON.parse(ran.stdout).total?.codings;
};

describe('cases', () => {
  test('are made, listed by the names of their sources, altered and deleted', async () => {
    await themata('case', 'new', PROJECT, 'Camp 🌍', '--source', OP_ED, '--set', 'leader=US', '--description', 'One.');
    await themata(
      'case',
      'set',
      PROJECT,
      'camp 🌍',
      '--name',
      'Camp',
      '--source',
      'Institute brief',
      '--set',
      'leader=',
    );
    expect(await json('case', 'list', PROJECT)).toMatchObject({
      cases: [{ name: 'Camp', description: 'One.', sources: ['Institute brief'], attributes: {} }],
    });
    expect((await themata('case', 'new', PROJECT, 'CAMP')).stderr).toContain('There is a case "Camp" already.');
    expect((await themata('case', 'delete', PROJECT, 'Camp')).status).toBe(0);
    expect(await json('case', 'list', PROJECT)).toEqual({ cases: [] });
  });

  test('are made from an attribute, and are what reports can be counted of', async () => {
    expect((await json('case', 'from-attribute', PROJECT, 'perspective')).created.length).toBeGreaterThan(1);
    const whole = await countedOf('--where', 'perspective=Western');
    expect(whole).toBeGreaterThan(0);
    expect(await countedOf('--case', 'western')).toBe(whole);
    expect(await countedOf('--case-where', 'perspective=Western')).toBe(whole);
    expect(await countedOf('--case', 'Western', '--source', 'Institute brief')).toBe(0);
    expect((await themata('report', 'frequency', PROJECT, '--case', 'Northern')).stderr).toContain(
      'There is no case "Northern" in the project.',
    );
  });
});

test('code sets hold codes alone or with all below them, and restrict a report to them', async () => {
  await themata('set', 'new', PROJECT, 'Both modes', '--code', 'Mode', '--with-sub-codes');
  expect((await json('set', 'list', PROJECT)).codeSets).toMatchObject([
    { name: 'Both modes', codes: ['Mode', 'Mode / Competition', 'Mode / Cooperation'] },
  ]);
  expect(await countedOf('--code-set', 'both modes')).toBe(await countedOf('--code', 'Mode'));
  await themata('set', 'set', PROJECT, 'Both modes', '--name', 'Top', '--code', 'Mode', '--description', 'Alone.');
  expect((await json('set', 'list', PROJECT)).codeSets).toMatchObject([
    { name: 'Top', description: 'Alone.', codes: ['Mode'] },
  ]);
  expect((await themata('set', 'set', PROJECT, 'Top', '--code', 'None')).status).toBe(1);
  await themata('set', 'delete', PROJECT, 'Top');
  expect(await json('set', 'list', PROJECT)).toEqual({ codeSets: [] });
});

test('memos are written on what is named, listed as text, CSV and JSON, and deleted by number', async () => {
  await themata('memo', 'add', PROJECT, '--title', 'Plan', '--body', '=Read, "all" 🌍');
  await themata('memo', 'add', PROJECT, '--source', OP_ED, '--body', 'On the op-ed.');
  const { id } = await json('memo', 'add', PROJECT, '--code', 'Mode / Competition', '--title', 'C');
  expect((await json('memo', 'list', PROJECT, '--code', 'mode / competition')).memos).toMatchObject([
    { id, about: 'Mode / Competition', title: 'C' },
  ]);
  await themata('memo', 'add', PROJECT, '--source', OP_ED, '--range', '0-3', '--body', 'On its **start**.');
  expect((await json('memo', 'list', PROJECT, '--source', OP_ED)).memos).toHaveLength(1);
  expect((await json('memo', 'list', PROJECT, '--source', OP_ED, '--range', '0-3')).memos).toMatchObject([
    { about: `Passage in ${OP_ED}`, body: 'On its **start**.' },
  ]);
  for (const file of ['memos.md', 'memos.docx']) {
    expect((await themata('export', 'memos', PROJECT, '-o', file, '--on', 'passage')).stdout).toContain(
      `wrote ${file}`,
    );
  }
  expect(readFileSync(join(folder, 'memos.md'), 'utf8')).toMatch(
    /^# Memos\n\n1 memo on passages\.[\s\S]*\n\nOn its \*\*start\*\*\.\n$/,
  );
  expect((await themata('export', 'memos', PROJECT, '-o', 'memos.txt')).stderr).toContain('must end with .md');
  expect((await json('memo', 'list', PROJECT, '--project')).memos).toMatchObject([{ title: 'Plan' }]);
  expect((await themata('memo', 'list', PROJECT, '--project')).stdout).toMatch(/Coder A {2}Project {2}Plan: =Read/);
  await themata('memo', 'list', PROJECT, '--project', '--format', 'csv', '-o', 'memos.csv');
  const [headings, row] = readFileSync(join(folder, 'memos.csv'), 'utf8').split('\r\n');
  expect(headings).toBe('\ufeffnumber,kind,about,title,memo,coder,created,changed,quotation');
  expect(row).toContain(`project,Project,Plan,"'=Read, ""all"" 🌍",Coder A,`);
  expect((await themata('memo', 'delete', PROJECT, String(id))).stdout).toBe(`deleted memo ${id}\n`);
  expect((await themata('memo', 'delete', PROJECT, String(id))).status).toBe(1);
});

test('a source is marked as done by a coder, and the mark taken away', async () => {
  expect(await json('done', PROJECT, '--source', OP_ED, '--coder', 'coder b')).toEqual({
    done: [{ source: OP_ED, coder: 'Coder B' }],
  });
  await themata('done', PROJECT, '--source', OP_ED);
  expect((await themata('done', PROJECT)).stdout).toBe(`${OP_ED}  Coder A\n${OP_ED}  Coder B\n`);
  expect((await json('done', PROJECT, '--source', OP_ED, '--coder', 'Coder B', '--undone')).done).toEqual([
    { source: OP_ED, coder: 'Coder A' },
  ]);
});

test('a report counts the codings made in a stretch of time', async () => {
  const all = await countedOf();
  expect((await countedOf('--made-from', '2026-01-01')) + (await countedOf('--made-before', '2026-01-01'))).toBe(all);
  expect(await countedOf('--made-before', '1999-01-01')).toBe(0);
});

describe('wrong usage exits with 2', () => {
  test.each([
    ['a day that is none', ['report', 'frequency', PROJECT, '--made-from', '2026-02-31']],
    ['a case attribute without a value', ['report', 'frequency', PROJECT, '--case-where', 'leader']],
    ['a memo on two things', ['memo', 'add', PROJECT, '--source', OP_ED, '--code', 'Mode', '--title', 'A']],
    ['a memo on a range that is none', ['memo', 'add', PROJECT, '--source', OP_ED, '--range', 'all', '--title', 'A']],
    ['a memo number that is none', ['memo', 'delete', PROJECT, 'first']],
    ['no source to take a mark from', ['done', PROJECT, '--undone']],
  ])('%s', async (_, args) => {
    const ran = await themata(...args);
    expect(ran.status).toBe(2);
    expect(ran.stderr).not.toBe('');
  });
});
