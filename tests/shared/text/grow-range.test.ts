/** Selections grow and shrink by words, sentences and paragraphs; ends of ranges move by words and characters. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGraphemeBoundary } from '../../../shared/text/graphemes.ts';
import { growRange, moveEnd, selectPiece, shrinkRange } from '../../../shared/text/grow-range.ts';
import type { BlockedText, PieceKind } from '../../../shared/text/pieces.ts';
import type { TextRange } from '../../../shared/text/range.ts';
import { FIREMEN } from './emoji-text.ts';

/** Paragraphs between empty lines. */
function blocked(text: string): BlockedText {
  const blocks = [...text.matchAll(/\S(?:.|\n(?!\n))*/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.trimEnd().length,
    kind: words.startsWith('***') ? ('rule' as const) : ('paragraph' as const),
    level: 0,
  }));
  return { text, blocks };
}

const TEXT = blocked(`${FIREMEN}\n\nStates differ. Some “join” both 🚀.\n\n***\n\nSi vis pacem.`);
const rangeOf = (words: string): TextRange => {
  const start = TEXT.text.indexOf(words);
  return { start, end: start + words.length };
};
const wordsOf = ({ start, end }: TextRange) => TEXT.text.slice(start, end);

describe('without a selection the piece is selected', () => {
  test.each<[string, PieceKind, string, string]>([
    ['that holds the place', 'word', 'ffer', 'differ'],
    ['that follows it', 'word', ' differ', 'differ'],
    ['that starts there', 'sentence', 'Some', 'Some “join” both 🚀.'],
    ['in the next block, past a rule', 'paragraph', '***', 'Si vis pacem.'],
  ])('%s: a %s', (_which, kind, at, expected) => {
    expect(wordsOf(selectPiece(TEXT, kind, rangeOf(at).start)!)).toBe(expected);
  });

  test('and none in a text without any', () => {
    expect(selectPiece({ text: '', blocks: [] }, 'word', 0)).toBeUndefined();
    expect(wordsOf(selectPiece(TEXT, 'word', TEXT.text.length)!)).toBe('pacem');
  });
});

test.each<[PieceKind, string, string]>([
  ['word', 'ates dif', 'States differ'],
  ['word', 'States differ', 'States differ. Some'],
  ['word', 'both', 'both 🚀.\n\n***\n\nSi'],
  ['sentence', 'differ', 'States differ.'],
  ['sentence', 'States differ.', 'States differ. Some “join” both 🚀.'],
  ['paragraph', 'Some', 'States differ. Some “join” both 🚀.'],
  ['paragraph', 'States differ. Some “join” both 🚀.', 'States differ. Some “join” both 🚀.\n\n***\n\nSi vis pacem.'],
  ['paragraph', 'Si vis pacem.', 'Si vis pacem.'],
])('growing by a %s makes of "%s": "%s"', (kind, from, to) => {
  expect(wordsOf(growRange(TEXT, kind, rangeOf(from)))).toBe(to);
});

test.each<[PieceKind, string, string]>([
  ['word', 'States differ. Some', 'States differ'],
  ['word', 'States differ. So', 'States differ'],
  ['word', 'States differ. ', 'States'],
  ['word', 'States', 'States'],
  ['sentence', 'States differ. Some “join” both 🚀.', 'States differ.'],
  ['sentence', 'States differ.', 'States differ.'],
  ['paragraph', 'Some “join” both 🚀.\n\n***\n\nSi', 'Some “join” both 🚀.'],
])('shrinking by a %s makes of "%s": "%s"', (kind, from, to) => {
  expect(wordsOf(shrinkRange(TEXT, kind, rangeOf(from)))).toBe(to);
});

test.each([
  ['end', 'word', 1, 'States', 'States differ'],
  ['end', 'word', -1, 'States differ', 'States'],
  ['end', 'word', -1, 'States diff', 'States'],
  ['end', 'word', -1, 'States', 'States'],
  ['start', 'word', -1, 'differ', 'States differ'],
  ['start', 'word', 1, 'States differ', 'differ'],
  ['start', 'word', 1, 'States', 'States'],
  ['end', 'character', 1, 'both ', 'both 🚀'],
  ['end', 'character', 1, 'both 🚀.', 'both 🚀.\n\n*'],
  ['end', 'character', -1, '🚀.\n\n*', '🚀.'],
  ['start', 'character', -1, 'Si', '*\n\nSi'],
  ['end', 'character', 1, 'pacem.', 'pacem.'],
  ['end', 'character', -1, '🚀', '🚀'],
] as const)('the %s, moved by a %s (%i), makes of "%s": "%s"', (end, by, step, from, to) => {
  expect(wordsOf(moveEnd(TEXT, rangeOf(from), { end, by, step }))).toBe(to);
});

test('whatever moves, a range stays within the text, not empty and of whole characters; what grew is no smaller', () => {
  const kinds = fc.constantFrom<PieceKind>('word', 'sentence', 'paragraph');
  const moves = fc.record({
    end: fc.constantFrom<('start' | 'end')[]>('start', 'end'),
    by: fc.constantFrom<('character' | 'word')[]>('character', 'word'),
    step: fc.constantFrom<(1 | -1)[]>(1, -1),
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(kinds, fc.boolean(), moves), { maxLength: 30 }), (steps) => {
      let range = rangeOf('differ. Some');
      for (const [kind, grows, move] of steps) {
        const grown = growRange(TEXT, kind, range);
        expect(grown.start <= range.start && range.end <= grown.end).toBe(true);
        range = moveEnd(TEXT, grows ? grown : shrinkRange(TEXT, kind, range), move);
        expect(0 <= range.start && range.start < range.end && range.end <= TEXT.text.length).toBe(true);
        for (const end of [range.start, range.end]) expect(isGraphemeBoundary(TEXT.text, end)).toBe(true);
      }
    }),
    { seed: 11, numRuns: 300 },
  );
});
