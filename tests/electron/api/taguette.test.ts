/** Projects of Taguette, imported through the contract, and what is refused of all databases. */

import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { atEnd } from '../../support/at-end.ts';
import { database, taguetteDatabase } from '../../support/documents/foreign-databases.ts';
import { dumpData } from '../../support/dump.ts';
import { openTestProject } from '../../support/project.ts';
import { imported, passagesOf } from './imported-project.ts';

const THEN = '2024-03-01 10:00:00.123456';
const LATER = '2024-03-02 11:30:00';

const HTML =
  '<h1>Fire 🚒</h1>\n<p>Firemen <b>drive&amp;ride</b> 👨🏻‍🚒 firetrucks.</p><ul><li>One</li><li>Two words</li></ul>';

/** A browser counts the white space before its first element. */
const SECOND = '\n \n<p>Second 🚒 text</p>';

/** Where words stand, in bytes of the text without tags. */
function inBytes(words: string, html = HTML): [start: number, end: number, snippet: string] {
  const text = html.replaceAll(/<[^>]*>/g, '').replaceAll('&amp;', '&');
  const start = Buffer.byteLength(text.slice(0, text.indexOf(words)));
  return [start, start + Buffer.byteLength(words), `<p>${words.replaceAll('&', '&amp;')}</p>`];
}

const taguette = {
  projects: [
    [1, 'Fire', 'On trucks.', THEN],
    [2, 'Other', '', THEN],
  ],
  documents: [
    [1, 'One', 'From the web.', 'one.html', THEN, 1, 'LEFT_TO_RIGHT', HTML],
    [2, 'Two', '', 'two.html', THEN, 1, 'LEFT_TO_RIGHT', SECOND],
    [3, 'Empty', '', 'empty.html', THEN, 1, 'LEFT_TO_RIGHT', '<p> </p>'],
    [4, 'Elsewhere', '', 'x.html', THEN, 2, 'LEFT_TO_RIGHT', '<p>Not of this project.</p>'],
  ],
  commands: [
    [1, LATER, 'ben', 1, 1, JSON.stringify({ type: 'highlight_add', highlight_id: 1 })],
    [2, LATER, 'ben', 1, 1, 'no JSON'],
  ],
  tags: [
    [1, 1, 'people.old', 'Old people.'],
    [2, 1, 'things', ''],
    [3, 2, 'other', ''],
  ],
  highlights: [
    [1, 1, ...inBytes('drive&ride')],
    [2, 1, ...inBytes('👨🏻‍🚒 firetrucks')],
    [3, 1, ...inBytes('OneTwo')],
    [4, 1, 5000, 6000, ''],
    [5, 2, ...inBytes('Second 🚒', SECOND)],
    [6, 1, ...inBytes('firetrucks')],
    [7, 1, ...inBytes('firetrucks').slice(0, 1), inBytes('firetrucks')[0], ''],
  ],
  highlight_tags: [
    [1, 1],
    [1, 2],
    [2, 2],
    [3, 2],
    [4, 2],
    [5, 2],
    [7, 2],
    [99, 2],
    [6, 99],
  ],
} as never;

test('Taguette: highlights keep their words, tags become a tree, several projects are told apart', async () => {
  const bytes = taguetteDatabase(taguette);
  // As where its program keeps a log beside it.
  bytes.fill(2, 18, 20);
  const project = await imported('tags.sqlite3', bytes, { project: 'Fire' });
  expect(await passagesOf(project)).toEqual([
    ['people / old', 'drive&ride', 'ben', ''],
    ['things', 'drive&ride', 'ben', ''],
    ['things', '👨🏻‍🚒 firetrucks', 'Taguette user', ''],
    ['things', 'One\nTwo', 'Taguette user', ''],
    ['things', 'Second 🚒', 'Taguette user', ''],
  ]);
  expect((await project.call('codes.list', {})).map(({ path, definition }) => [path, definition])).toEqual([
    ['people', ''],
    ['people / old', 'Old people.'],
    ['things', ''],
  ]);
  expect((await project.call('memos.list', {})).map(({ body }) => body).sort()).toEqual([
    'From the web.',
    'On trucks.',
  ]);
  expect(project.result.report.dropped).toEqual([
    '1 documents without words were left out.',
    '2 highlights lie outside their document or hold no words.',
  ]);
  const answer = await project.core().call('project.import', { file: { name: 'tags.sqlite3', bytes } });
  expect(answer).toMatchObject({ failure: { code: 'invalid-input', details: ['1: Fire', '2: Other'] } });
});

test('what is no such project, or damaged, is refused and leaves nothing behind', async () => {
  const project = await openTestProject();
  atEnd(() => project.close());
  const before = dumpData(project.file);
  const good = taguetteDatabase(taguette);
  const damaged = good.slice();
  damaged.fill(0xff, 4096, 12_000);
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['a.sqlite3', new TextEncoder().encode('no database'), 'unsupported-type'],
    ['a.sqlite3', database('CREATE TABLE x (y)', {}), 'unsupported-type'],
    ['a.sqlite3', good.slice(0, 5000), 'damaged-project'],
    ['a.sqlite3', damaged, 'damaged-project'],
    ['a.rqda', new Uint8Array(0), 'unsupported-type'],
    ['a.zip', zipSync({ 'other.txt': new Uint8Array(1) }), 'unsupported-type'],
    ['a.zip', zipSync({ '../data.qda': good }), 'unreadable-file'],
    [
      'a.sqlite3',
      database('CREATE VIEW source AS SELECT 1; CREATE VIEW code_name AS SELECT 1', {}),
      'unsupported-type',
    ],
  ];
  for (const [name, bytes, code] of cases) {
    const answer = await project.core().call('project.import', { file: { name, bytes } });
    expect(answer, `${name} ${code}`).toMatchObject({ ok: false, failure: { code } });
  }
  expect(dumpData(project.file)).toEqual(before);
});
