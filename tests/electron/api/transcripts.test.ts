/** Transcripts keep the times of their words, also when they are corrected. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, test } from 'vitest';
import { srtOf } from '../../support/documents/subtitles.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { addCode, addText, openTestProject } from '../../support/project.ts';

const project = await openTestProject();
const { call } = project;
afterAll(() => project.close());

test('a correction leaves the times with their words', async () => {
  const bytes = srtOf([
    { start: 1000, end: 2000, lines: ['We landed on the rmi.'] },
    { start: 3000, end: 4500, lines: ['And then?'] },
  ]);
  const { files } = await call('sources.import', { files: [{ file: { name: 'landing.srt', bytes } }] });
  const source = files[0]!.sourceId!;
  const { text, times } = await call('sources.read', { source });
  const { sha256 } = (await call('sources.list', {}))[0]!;
  const start = text.indexOf('rmi');
  await call('sources.correct', { source, sha256, edits: [{ start, end: start + 3, text: 'crater rim' }] });
  const corrected = await call('sources.read', { source });
  expect(corrected.text).toBe('We landed on the crater rim.\nAnd then?');
  expect(corrected.times).toEqual(times);
  expect(times).toEqual([
    { start: 1000, end: 2000 },
    { start: 3000, end: 4500 },
  ]);
});

test('quotations say when they were spoken', async () => {
  const source = (await call('sources.list', {}))[0]!.id;
  const { text } = await call('sources.read', { source });
  const landing = await addCode(call, 'Landing');
  await call('codings.create', { source, start: 0, end: 9, codes: [landing] });
  await call('codings.create', { source, start: 0, end: text.length, codes: [landing] });
  const plain = await addText(call, 'Plain', 'No recording.');
  await call('codings.create', { source: plain, start: 0, end: 2, codes: [landing] });
  const path = join(await temporaryFolder(), 'quotations.csv');
  await call('exports.codings', { path });
  const rows = parse(readFileSync(path), { columns: true, bom: true }) as Record<string, string>[];
  expect(rows.map(({ time }) => time)).toEqual(['0:00:01', '0:00:01–0:00:03', '']);
  expect(Object.keys(rows[0]!)).toContain('time');
});
