/** A manifest gives files their names and attributes, as CSV or as JSON. */

import { describe, expect, test } from 'vitest';
import { readManifest } from '../../../electron/import/manifest.ts';
import { failureIn } from './drafts.ts';

const read = (name: string, text: string) => readManifest({ name, bytes: new TextEncoder().encode(text) });

describe('readManifest', () => {
  test('in CSV every column but file and title is an attribute, empty cells are left out', async () => {
    expect(await read('m.csv', 'file,Title,year,author\na.txt,🌕 A,2025,"Day, Ada"\nsub/b.md,,,\n')).toEqual([
      { file: 'a.txt', name: '🌕 A', attributes: { year: '2025', author: 'Day, Ada' } },
      { file: 'sub/b.md', attributes: {} },
    ]);
  });

  test('JSON says the same, numbers included', async () => {
    expect(await read('m.JSON', '[{"file":"a.txt","title":"🌕 A","year":2025,"author":null},{"file":"b.md"}]')).toEqual(
      [
        { file: 'a.txt', name: '🌕 A', attributes: { year: '2025' } },
        { file: 'b.md', attributes: {} },
      ],
    );
  });

  test('names take one line, and an attribute may have any name', async () => {
    const row = { file: 'a.txt', name: 'A B', attributes: Object.fromEntries([['__proto__', 'x']]) };
    expect(await read('m.csv', 'file,title,"__proto__\n"\na.txt,"A\r\nB",x\n')).toEqual([row]);
    expect(await read('m.json', '[{"file":"a.txt","title":"A\\tB","__proto__":"x"}]')).toEqual([row]);
  });

  test('the manifest of the samples names every one of them', async () => {
    const rows = await readManifest({ path: `${import.meta.dirname}/../../../corpus/samples/manifest.csv` });
    expect(rows).toHaveLength(7);
    expect(rows.every(({ name, attributes }) => name && attributes.category && attributes.reference)).toBe(true);
  });

  test.each([
    ['m.csv', 'title,year\nA,2025\n', 'no column file'],
    ['m.csv', 'file,year\na.txt,2025\n,2024\n', 'line 3: file is empty'],
    ['m.csv', 'file,year\na.txt,2025,x\n', 'line 2: 3 cells where the header has 2'],
    ['m.csv', 'file\na.txt\na.txt\n', 'line 3: "a.txt" is named twice'],
    ['m.json', '[{"file":"a.txt"},{"year":2025}]', 'line 2: file is empty'],
    ['m.json', '[{"file":"a.txt","year":{}}]', '[0].year'],
    ['m.json', '{"file":"a.txt"}', 'expected array'],
    ['m.json', '[', 'not valid JSON'],
  ])('%s with %j says what is wrong', async (name, text, message) => {
    expect(await failureIn(read(name, text))).toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining(message),
    });
  });
});
