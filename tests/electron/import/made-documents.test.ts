/** Word, OpenDocument and RTF documents made of known pieces give exactly the text, blocks and comments that the pieces say. */

import { array, assert, asyncProperty, constantFrom, integer, oneof, record, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { docxOfPieces } from '../../support/documents/docx-pieces.ts';
import { odtOfPieces } from '../../support/documents/odt.ts';
import { expectedOf, type Piece, type Run } from '../../support/documents/pieces.ts';
import { rtfOfPieces } from '../../support/documents/rtf.ts';
import { blocksOf, draftOf } from './drafts.ts';

const SETTINGS = { seed: 20260202, numRuns: 200 };

const WORDS = [
  'sea',
  'sky',
  ' ',
  '  ',
  'a  b',
  '🌊',
  'é',
  'e\u0301',
  '月球',
  '\u00a0',
  '<b>&',
  '{\\}',
  '1.',
  '“x”',
  '👩🏽‍🚀',
];
const words = array(constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const solid = words.map((each) => `x${each}`);

const run: Parameters<typeof array<Run>>[0] = oneof(
  { weight: 6, arbitrary: record({ kind: constantFrom('words' as const), words }) },
  record({ kind: constantFrom('inserted' as const, 'deleted' as const, 'hidden' as const), words }),
  record({ kind: constantFrom('note' as const), words: solid }),
  record({ kind: constantFrom('break' as const, 'tab' as const) }),
  tuple(solid, integer({ min: 0, max: 1_000_000 })).map(([on, id]) => ({
    kind: 'commented' as const,
    words: on,
    comment: `c${id}`,
  })),
);
const runs = array(run, { maxLength: 5 });
const piece: Parameters<typeof array<Piece>>[0] = oneof(
  record({ kind: constantFrom('paragraph' as const, 'quotation' as const), runs }),
  record({ kind: constantFrom('heading' as const), level: integer({ min: 1, max: 6 }), runs }),
  record({
    kind: constantFrom('bullet' as const, 'number' as const),
    level: constantFrom(1 as const, 2 as const),
    runs,
  }),
  record({
    kind: constantFrom('table' as const),
    rows: array(array(array(words, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
);

test.each([
  ['a.docx', docxOfPieces],
  ['a.odt', odtOfPieces],
  ['a.rtf', rtfOfPieces],
] as const)('%s', async (name, make) => {
  const something: Piece = { kind: 'paragraph', runs: [{ kind: 'words', words: 'end' }] };
  await assert(
    asyncProperty(array(piece, { maxLength: 8 }), async (some) => {
      const pieces = [...some, something];
      const expected = expectedOf(pieces);
      const draft = await draftOf(name, make(pieces));
      expect(draft.text).toBe(expected.text);
      expect(blocksOf(draft)).toEqual(expected.blocks);
      const comments = draft.comments.map(({ start, end, body }) => [draft.text.slice(start, end), body]);
      expect(comments).toEqual(expected.comments);
    }),
    SETTINGS,
  );
});
