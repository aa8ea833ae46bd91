/** Subtitles: each cue a block that knows when it was spoken. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSource } from '../../../electron/import/read-source.ts';
import { type MadeCue, srtOf, vttOf } from '../../support/documents/subtitles.ts';

const FIXED = { seed: 11, numRuns: 60 };

async function read(name: string, bytes: Uint8Array) {
  const [draft] = await readSource({ name, bytes });
  const words = draft!.blocks.map(({ start, end }) => draft!.text.slice(start, end));
  return { ...draft!, words };
}

const encode = (text: string) => new TextEncoder().encode(text);

test('any cues come back with their words and times, from both forms', async () => {
  const word = fc.stringMatching(/^[a-zé🙂ش]{1,8}$/u);
  const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const cue = fc.record({
    start: fc.nat(90_000_000),
    end: fc.nat(90_000_000),
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
  });
  // A line that stood in the cue before is taken for a caption that rolls up.
  const differ = (cues: MadeCue[]) =>
    new Set(cues.flatMap(({ lines }) => lines)).size === cues.flatMap(({ lines }) => lines).length;
  await fc.assert(
    fc.asyncProperty(fc.array(cue, { minLength: 1, maxLength: 8 }).filter(differ), async (cues) => {
      for (const [name, bytes] of [
        ['a.srt', srtOf(cues)],
        ['a.vtt', vttOf(cues)],
      ] as const) {
        const draft = await read(name, bytes);
        expect(draft.words).toEqual(cues.map(({ lines }) => lines.join(' ')));
        expect(draft.times).toEqual(cues.map(({ start, end }) => ({ start, end })));
        expect(draft.text).toBe(draft.words.join('\n'));
      }
    }),
    FIXED,
  );
});

test('speakers are named, tags and settings go, dashes keep their lines', async () => {
  const { words, times, format, remarks } = await read(
    'a.vtt',
    vttOf([
      { start: 0, end: 1500, lines: ['<v.loud Ada>We <i>did</i> it &amp; left'] },
      { start: 3_600_000, end: 3_600_500, lines: ['{\\an8}- Why?', '- <00:01:00.000>Because'] },
    ]),
  );
  expect(format).toBe('subtitles');
  expect(words).toEqual(['Ada: We did it & left', '- Why?\n- Because']);
  expect(times![1]).toEqual({ start: 3_600_000, end: 3_600_500 });
  expect(remarks).toEqual([]);
});

test('captions that roll up are taken once, and what has no time code is told', async () => {
  const { words, remarks } = await read(
    'a.srt',
    encode('1\n00:01,5 --> 00:02,0\none\ntwo\n\nwords of nobody\n\n00:02.000 --> 00:03.000\ntwo\nthree\n'),
  );
  expect(words).toEqual(['one two', 'three']);
  expect(remarks).toEqual([
    'Lines that captions show twice were taken once: 1.',
    'Parts without a time code were left out: 1.',
  ]);
});

test('a file without cues is no text', async () => {
  await expect(read('a.srt', encode('nothing is said here'))).rejects.toMatchObject({
    failure: { code: 'empty-file' },
  });
});
