/** Projects of QualCoder and RQDA, imported through the contract. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { qualCoderDatabase, rqdaDatabase } from '../../support/documents/foreign-databases.ts';
import { dumpData } from '../../support/dump.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { imported, passagesOf } from './imported-project.ts';

const LATER = '2024-03-02 11:30:00';

const TEXT = 'Ada 🌍 said:\r\n"Rules are 👨🏻‍🚒 good."\r\nAll agreed.';
const points = (words: string): [number, number] => {
  const start = [...TEXT.slice(0, TEXT.indexOf(words))].length;
  return [start, start + [...words].length];
};
const units = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const qualCoder = (place: typeof points) =>
  ({
    project: [['v6', LATER, 'About it all.', 'QualCoder 3.5', 0, 0, 'cleo']],
    source: [
      [1, 'One', TEXT, null, 'On one.', 'cleo', LATER, null, null],
      [2, 'Film', null, '/video/film.mp4', '', 'cleo', LATER, null, null],
    ],
    code_cat: [
      [1, 'Lens', 'cleo', LATER, 'How it is read.', 2],
      [2, 'Round', 'cleo', LATER, '', 1],
      [3, 'Kind', 'cleo', LATER, '', null],
    ],
    code_name: [
      [1, 'Rules / law', 'What is a rule.', 3, 'cleo', LATER, '#ABCDEF'],
      [2, 'Agreement', '', 77, 'cleo', LATER, 'red'],
    ],
    code_text: [
      [1, 1, 1, 'are 👨🏻‍🚒 good', ...place('are 👨🏻‍🚒 good'), 'cleo', LATER, 'why?', null, 1],
      [2, 2, 1, 'agreed', ...place('agreed'), 'dan', LATER, '', null, null],
      [3, 2, 1, 'x', 900, 901, 'dan', LATER, '', null, null],
      [4, 55, 1, 'Ada', ...place('Ada'), 'dan', LATER, '', null, null],
      [5, 1, 55, 'Ada', 0, 3, 'dan', LATER, '', null, null],
    ],
    annotation: [[1, 1, ...place('said'), 'Did she?', 'dan', LATER]],
    cases: [[1, 'East', 'Where the sun rises.', 'cleo', LATER]],
    case_text: [[1, 1, 1, 0, 44, 'cleo', LATER, '']],
    attribute_type: [
      ['wave', LATER, 'cleo', '', 'case', 'numeric'],
      ['year', LATER, 'cleo', '', 'file', 'character'],
    ],
    attribute: [
      [1, 'wave', 'case', '1', 1, LATER, 'cleo'],
      [2, 'year', 'file', '2024', 1, LATER, 'cleo'],
    ],
    journal: [[1, 'Day one', 'We began.', LATER, 'cleo']],
    code_av: [[1, 2, 0, 100, 1, '', LATER, 'cleo', null]],
  }) as never;

test.each([
  ['code points', points],
  ['UTF-16 units', units],
])('QualCoder: codings keep their words where positions count %s', async (_, place) => {
  const project = await imported('study.qda', qualCoderDatabase(qualCoder(place)));
  expect(await passagesOf(project)).toEqual([
    ['Kind / Rules/law', 'are 👨🏻‍🚒 good', 'cleo', 'why?'],
    ['Agreement', 'agreed', 'dan', ''],
  ]);
  expect((await project.call('codes.list', {})).map(({ path }) => path).sort()).toEqual([
    'Agreement',
    'Kind',
    'Kind / Rules/law',
    'Round',
    'Round / Lens',
  ]);
  expect(await project.call('sources.list', {})).toMatchObject([{ name: 'One', attributes: { year: '2024' } }]);
  expect(await project.call('cases.list', {})).toMatchObject([
    { name: 'East', description: 'Where the sun rises.', sources: [1], attributes: { wave: '1' } },
  ]);
  const memos = await project.call('memos.list', {});
  expect(memos.map(({ subject, title, body }) => [subject.kind, title, body]).sort()).toEqual([
    ['coding', '', 'why?'],
    ['passage', '', 'Did she?'],
    ['project', '', 'About it all.'],
    ['project', 'Day one', 'We began.'],
    ['source', '', 'On one.'],
  ]);
  expect(project.result.report.dropped).toEqual([
    '1 files without a text (images, audio, video) were left out.',
    '1 codings lie outside their text or hold no words.',
    '1 codings of audio and video were left out.',
  ]);
  expect(project.result.merge.remarks).toEqual([
    '2 codes stand below one that is not there, or below themselves, and go to the top.',
    '1 coding names a source, code or coder that is not there, and was left out.',
  ]);
});

test('QualCoder: a folder and an archive of it are read as its database is', async () => {
  const bytes = qualCoderDatabase(qualCoder(points));
  const project = await imported(
    'study.zip',
    zipSync({ 'study.qda/data.qda': bytes, 'study.qda/documents/': [] as never }),
  );
  const before = dumpData(project.file);
  const folder = join(await temporaryFolder(), 'study.qda');
  await mkdir(folder);
  await writeFile(join(folder, 'data.qda'), bytes);
  await project.call('project.import', { file: { path: folder } });
  expect(dumpData(project.file)).toEqual(before);
});

test('RQDA: codings keep their words; what was deleted stays away', async () => {
  const text = TEXT.replaceAll('\r\n', '\n');
  const place = (words: string) => {
    const start = [...text.slice(0, text.indexOf(words))].length;
    return [start, start + [...words].length] as const;
  };
  const project = await imported(
    'study.rqda',
    rqdaDatabase({
      project: [['0.2.0', 'Fri Mar  1 10:00:00 2024', null, 'About.', 'Database created by RQDA', null]],
      source: [
        ['One', 1, text, 'On one.', 'rita', 'Fri Mar  1 10:00:00 2024', null, 1],
        ['Gone', 2, 'Deleted text.', null, 'rita', null, null, 0],
      ],
      freecode: [
        ['Rules', 'What is a rule.', 'rita', null, null, 1, 1, '#00ff00'],
        ['Gone', null, 'rita', null, null, 2, 0, null],
      ],
      codecat: [
        ['Lens', null, 1, 'rita', null, null, 'How.', 1],
        ['Kind', null, 2, 'rita', null, null, null, 1],
      ],
      treecode: [
        [1, 1, null, null, null, 1, 'rita'],
        [1, 2, null, null, null, 1, 'rita'],
      ],
      coding: [
        [1, 1, 'are 👨🏻‍🚒 good', ...place('are 👨🏻‍🚒 good'), 1, 'rita', 'Fri Mar  1 10:00:00 2024', 'why?'],
        [1, 1, 'Ada', ...place('Ada'), 0, 'rita', null, null],
        [2, 1, 'Ada', ...place('Ada'), 1, 'rita', null, null],
      ],
      cases: [['East', 'Rising.', 'rita', null, null, 1, 1]],
      caselinkage: [[1, 1, 0, 44, 1, 'rita', null, null]],
      attributes: [['wave', 1, null, null, 'rita', null, null]],
      caseAttr: [['wave', '1', 1, null, null, 'rita', 1]],
      fileAttr: [['wave', '2', 1, null, null, 'rita', 1]],
      filecat: [['Letters', null, 1, 'rita', null, null, null, 1]],
      treefile: [[1, 1, null, null, null, 1, 'rita']],
      journal: [['Day one', 'We began.', null, null, 'rita', 1]],
      annotation: [[1, place('said')[0], 'Did she?', 'rita', null, null, 1]],
    }),
  );
  expect(await passagesOf(project)).toEqual([['Lens / Rules', 'are 👨🏻‍🚒 good', 'rita', 'why?']]);
  expect(await project.call('codeSets.list', {})).toMatchObject([{ name: 'Kind' }]);
  expect(await project.call('sources.list', {})).toMatchObject([
    { name: 'One', attributes: { wave: '2', 'file category': 'Letters' } },
  ]);
  expect(await project.call('cases.list', {})).toMatchObject([
    { name: 'East', sources: [1], attributes: { wave: '1' } },
  ]);
  const passages = await project.call('memos.onPassages', { source: 1 as never });
  expect(passages).toMatchObject([{ body: 'Did she?', subject: { start: text.indexOf('said') } }]);
});
