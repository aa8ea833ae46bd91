/** Transcripts keep the times of their words, also when they are corrected. */

import { afterAll, expect, test } from 'vitest';
import { srtOf } from '../../support/documents/subtitles.ts';
import { openTestProject } from '../../support/project.ts';

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
