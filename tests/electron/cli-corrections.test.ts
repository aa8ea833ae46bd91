/** Correcting a source in the terminal. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { runInTerminal } from '../support/terminal.ts';

const PROJECT = 'study.themata';

test('a corrected file takes the place of a text after a dry run; words that go need agreement', async () => {
  const folder = await temporaryFolder();
  const themata = (...args: string[]) => runInTerminal(folder, args);
  const json = async (...args: string[]) => JSON.parse((await themata(...args, '--json')).stdout);
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('brief.txt', '🚒 The goverment agreed. They differ.');
  write('better.txt', '🚒 The government agreed. They differ.\n');
  write('shorter.txt', '🚒 The government agreed.\n');
  write('codings.csv', 'source,code,coder,start,end\nbrief,Realism,Ada,7,16\nbrief,Realism,Ada,25,37\n');
  await themata('new', PROJECT, '--coder', 'Ada');
  await themata('import', PROJECT, 'brief.txt');
  await themata('codings', 'import', PROJECT, 'codings.csv');

  const dry = await themata('source', 'correct', PROJECT, 'BRIEF', '--file', 'better.txt', '--dry-run');
  expect(dry.stdout).toBe(
    [
      'would replace 2 stretches of the text',
      'codings: 1 keep their words, 1 change them, 0 lose them, 0 join others',
      'coding  Realism  Ada  "goverment" -> "government"\n',
    ].join('\n'),
  );
  const done = await json('source', 'correct', PROJECT, 'brief', '--file', 'better.txt');
  expect(done.counts.coding).toEqual({ kept: 1, changed: 1, lost: 0 });

  const refused = await themata('source', 'correct', PROJECT, 'brief', '--file', 'shorter.txt');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('Realism, Ada, “They differ.”');
  const agreed = await themata('source', 'correct', PROJECT, 'brief', '--file', 'shorter.txt', '--remove-lost');
  expect(agreed.stdout).toContain('coding  Realism  Ada  "They differ." -> nothing');
  expect((await json('check', PROJECT)).ok).toBe(true);
  expect((await themata('undo', PROJECT)).stdout).toBe('undone: Correct brief\n');
  expect((await json('sources', PROJECT)).sources[0].codings).toBe(2);
  expect((await themata('source', 'correct', PROJECT, 'brief')).status).toBe(2);
});
