/** What the positions of REFI-QDA projects count, told from where they lead. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRefiProject } from '../../../electron/import/refi/read-project.ts';
import { type MadePassage, type MadeSource, PROGRAMS, refiProjectOf } from '../../support/documents/refi.ts';

const SEED = 20_260_106;
const word = fc.constantFrom('stone', 'wall', '😀', '🌊🌊', 'naïve', 'e\u0301t', 'a', 'longer-word', 'O’Neil', '(so)');
const lines = fc.array(
  fc.array(word, { minLength: 2, maxLength: 8 }).map((words) => words.join(' ')),
  { minLength: 4, maxLength: 10 },
);

/** A text, with passages from the start of a word to the end of one. */
const source: fc.Arbitrary<MadeSource> = fc
  .tuple(lines, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 10, maxLength: 15 }))
  .map(([all, pairs]) => {
    const text = `Opening 😀 words\nof it.\n${all.join('\n')}`;
    const words = [...text.matchAll(/\S+/g)];
    const passages = pairs.map(([a, b], code): MadePassage => {
      const [first, last] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number];
      return { start: words[first]!.index, end: words[last]!.index + words[last]![0].length, code: code % 2 };
    });
    return { name: 'A text', text, passages };
  });

const EXPECTED = {
  standard: 'code-points',
  NVivo: 'utf16-crlf',
  'ATLAS.ti': 'code-points',
  MAXQDA: 'utf16',
  'QDA Miner': 'code-points-crlf',
  Quirkos: 'code-points',
  'one with texts in XML': 'code-points-crlf',
  'one that writes LF': 'utf16-crlf',
  Dedoose: 'code-points',
} as const;

describe('the positions of a project', () => {
  test.each(Object.entries(EXPECTED))('of %s are found to count %s, and lead to the words', async (program, unit) => {
    await fc.assert(
      fc.asyncProperty(fc.array(source, { minLength: 1, maxLength: 3 }), async (sources) => {
        const bytes = refiProjectOf(sources, ['One', 'Two'], PROGRAMS[program]!);
        const { draft, positions } = await readRefiProject({ bytes, fileName: 'made.qdpx' });
        expect(positions.chosen).toBe(unit);
        expect(draft.sources.map(({ draft: { text } }) => text)).toEqual(sources.map(({ text }) => text));
        const found = draft.codings.map(
          ({ source: guid, start, end, code }) => `${guid} ${start} ${end} ${code.at(-1)}`,
        );
        const meant = sources.flatMap(({ passages }, i) =>
          passages.map(({ start, end, code }) => `${draft.sources[i]!.guid} ${start} ${end} ${code}`),
        );
        expect(found).toEqual([...new Set(meant)]);
      }),
      { seed: SEED, numRuns: 30 },
    );
  });

  test('are shown with what speaks for each way of counting', async () => {
    const text = '😀 one\ntwo three\nfour';
    const passages = [{ start: 7, end: 10, code: 0 }];
    const bytes = refiProjectOf([{ name: 'A', text, passages }], ['One'], PROGRAMS.MAXQDA!);
    const { positions } = await readRefiProject({ bytes, fileName: 'made.qdpx' });
    expect(positions.units).toEqual([
      { unit: 'code-points', positions: 2, outside: 0, inside: 0, atWords: 0 },
      { unit: 'utf16', positions: 2, outside: 0, inside: 0, atWords: 2 },
      { unit: 'code-points-crlf', positions: 2, outside: 0, inside: 0, atWords: 2 },
      { unit: 'utf16-crlf', positions: 2, outside: 0, inside: 1, atWords: 0 },
    ]);
  });

  test('can be taken otherwise', async () => {
    const passages = [{ start: 3, end: 6, code: 0 }];
    const bytes = refiProjectOf([{ name: 'A', text: '😀 one two', passages }], ['One'], PROGRAMS.MAXQDA!);
    const { draft, positions } = await readRefiProject({ bytes, fileName: 'made.qdpx' }, 'code-points');
    expect(positions.chosen).toBe('code-points');
    expect(draft.codings).toMatchObject([{ start: 4, end: 7 }]);
  });
});
