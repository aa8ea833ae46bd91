/** A codebook is read from CSV whole, or not at all with its wrong lines named. */

import { expect, test } from 'vitest';
import { readCodebookRows } from '../../../electron/import/codebook-csv.ts';
import { failureIn } from './drafts.ts';

const read = (text: string) => readCodebookRows({ name: 'codebook.csv', bytes: new TextEncoder().encode(text) });

test('rows have a path, and empty cells where the file says nothing', async () => {
  expect(await read("path,colour,definition,note\nLens / Realism,#AABBCC,'=power,x\nTheme,,,\n")).toEqual([
    { line: 2, path: 'Lens / Realism', colour: '#aabbcc', definition: '=power', include: '', exclude: '', example: '' },
    { line: 3, path: 'Theme', colour: '', definition: '', include: '', exclude: '', example: '' },
  ]);
});

test('the starter codebook is read', async () => {
  const rows = await readCodebookRows({ path: `${import.meta.dirname}/../../../corpus/codebook.csv` });
  expect(rows.map(({ path }) => path)).toContain('Lens / Realism / Zero-sum competition');
  expect(rows.every(({ colour, definition, example }) => colour !== '' && definition !== '' && example !== '')).toBe(
    true,
  );
});

test('wrong lines are named, at most ten', async () => {
  const rows = ['a,red', ',', 'b,', 'b,', 'c /  / d,', ...Array.from({ length: 10 }, () => ',')];
  const failure = await failureIn(read(`path,colour\n${rows.join('\n')}\n`));
  expect(failure.code).toBe('invalid-input');
  expect(failure.details).toHaveLength(10);
  expect(failure.details?.slice(0, 4)).toEqual([
    'line 2: colour "red" is not one such as #3366cc',
    'line 3: path is empty',
    'line 5: path "b" is on line 4 already',
    'line 6: path "c /  / d" has an empty name in it',
  ]);
});
