/** Codes moved, merged, split and deleted in the terminal. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { runInTerminal } from '../support/terminal.ts';

const PROJECT = 'study.themata';

test('the tree of codes is altered, and what a merge or a deletion changes is told first', async () => {
  const folder = await temporaryFolder();
  const themata = (...args: string[]) => runInTerminal(folder, args);
  const said = async (...args: string[]) => (await themata('code', ...args)).stdout;
  const codes = async () => {
    const { stdout } = await themata('codes', PROJECT, '--json');
    return (JSON.parse(stdout).codes as { path: string; codings: number }[]).map(({ path, codings }) => [
      path,
      codings,
    ]);
  };
  writeFileSync(join(folder, 'brief.txt'), '🚒 They agreed. They differ.');
  const rows = ['Lens,Ada,3,7', 'Lens / Power,Ada,3,7', 'Power,Ada,3,7', 'Power,Ada,16,20', 'Power,Ben,16,27'];
  writeFileSync(
    join(folder, 'codings.csv'),
    `source,code,coder,start,end\n${rows.map((row) => `brief,${row}`).join('\n')}\n`,
  );
  await themata('new', PROJECT, '--coder', 'Ada');
  await themata('import', PROJECT, 'brief.txt');
  await themata('codings', 'import', PROJECT, 'codings.csv');

  const sentences =
    '3 codings in 1 source go to Power.\n1 of them joins one on the same words, with the memos of both.\n';
  expect(await said('merge', PROJECT, 'lens / power', 'Power', '--dry-run')).toBe(sentences);
  expect(await codes()).toEqual([
    ['Lens', 1],
    ['Lens / Power', 1],
    ['Power', 3],
  ]);
  expect(await said('merge', PROJECT, 'lens / power', 'Power')).toBe(sentences);
  expect(await codes()).toEqual([
    ['Lens', 1],
    ['Lens / Power', 3],
  ]);

  expect(await said('split', PROJECT, 'Lens / Power', 'Discord 🌗', '--query', 'text:"differ"')).toBe(
    'made Discord 🌗 of 1 coding of Lens / Power\n',
  );
  expect((await themata('code', 'split', PROJECT, 'Lens / Power', 'None', '--coder', 'Ben')).status).toBe(1);
  expect(await codes()).toEqual([
    ['Lens', 1],
    ['Lens / Power', 2],
    ['Lens / Discord 🌗', 1],
  ]);

  await said('move', PROJECT, 'Lens / Discord 🌗');
  await said('move', PROJECT, 'Lens / Power', '--under', 'Discord 🌗');
  expect(await codes()).toEqual([
    ['Lens', 1],
    ['Discord 🌗', 1],
    ['Discord 🌗 / Power', 2],
  ]);

  expect(await said('delete', PROJECT, 'Discord 🌗', '--keep-sub-codes')).toBe(
    'With it go 1 coding in 1 source.\n1 sub-code will stand in its place.\n',
  );
  expect(await codes()).toEqual([
    ['Lens', 1],
    ['Power', 2],
  ]);
  expect((await themata('undo', PROJECT)).stdout).toBe('undone: Delete Discord 🌗\n');
});
