/** Merging in the terminal: tried, decided by a file or all at once, and reported. */

import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { runInTerminal } from '../support/terminal.ts';

let folder: string;
const themata = (...args: string[]) => runInTerminal(folder, args);

beforeAll(async () => {
  folder = await temporaryFolder();
  await themata('new', 'a.themata', '--coder', 'Ada');
  writeFileSync(join(folder, 'codes.csv'), 'path,definition\nLens,Glass.\nLens / Near,Close.\n');
  await themata('codebook', 'import', 'a.themata', 'codes.csv');
  copyFileSync(join(folder, 'a.themata'), join(folder, 'b.themata'));
  writeFileSync(join(folder, 'ours.csv'), 'path,definition\nLens,Ours.\nLens / Near,Ours too.\n');
  writeFileSync(join(folder, 'theirs.csv'), 'path,definition\nLens,Theirs.\nLens / Near,Theirs too.\nFar 🔭,\n');
  await themata('codebook', 'import', 'a.themata', 'ours.csv');
  await themata('codebook', 'import', 'b.themata', 'theirs.csv');
});

const definitions = async () => {
  const { codes } = JSON.parse((await themata('codes', 'a.themata', '--json')).stdout);
  return codes.map(({ definition }: { definition: string }) => definition);
};

test('a merge is tried, decided, done and reported', async () => {
  const tried = JSON.parse((await themata('merge', 'a.themata', 'b.themata', '--dry-run', '--json')).stdout);
  expect(tried.counts.code).toEqual({ added: 1, altered: 0, present: 2, leftOut: 0, removed: 0 });
  expect(tried.conflicts).toMatchObject([
    { about: 'Lens', field: 'definition', ours: 'Ours.', theirs: 'Theirs.', chosen: 'ours' },
    { about: 'Lens / Near' },
  ]);
  expect(await definitions()).toEqual(['Ours.', 'Ours too.']);

  writeFileSync(join(folder, 'decisions.json'), JSON.stringify({ [tried.conflicts[1].id]: 'theirs' }));
  const { status, stdout } = await themata('merge', 'a.themata', 'b.themata', '--decisions', 'decisions.json');
  expect(status).toBe(0);
  expect(stdout.split('\n')).toEqual([
    'coder: 1 there already',
    'attribute: 6 there already',
    'code: 1 added, 1 altered, 1 there already',
    'conflict: code "Lens", definition: ours "Ours.", not "Theirs."',
    'conflict: code "Lens / Near", definition: theirs "Theirs too.", not "Ours too."',
    '',
  ]);
  expect(await definitions()).toEqual(['Ours.', 'Theirs too.', '']);
  await themata('merge', 'a.themata', 'b.themata', '--theirs');
  expect(await definitions()).toEqual(['Theirs.', 'Theirs too.', '']);
});

test('decisions that cannot be read, and both sides at once, are refused', async () => {
  writeFileSync(join(folder, 'broken.json'), '{');
  const broken = await themata('merge', 'a.themata', 'b.themata', '--decisions', 'broken.json');
  expect([broken.status, broken.stderr]).toEqual([1, expect.stringContaining('cannot be read')]);
  expect((await themata('merge', 'a.themata', 'b.themata', '--ours', '--theirs')).status).toBe(2);
});
