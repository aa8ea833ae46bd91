/** Memos as Markdown: what is stored, and what is read from it. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MemoBlock, MemoRun } from '../../../../shared/report/memo/memo-text.ts';
import { readMemo, wordsOfMemo } from '../../../../shared/report/memo/read-memo.ts';
import { tidyMemo } from '../../../../shared/report/memo/tidy-memo.ts';
import { memoOfWords, writeMemo } from '../../../../shared/report/memo/write-memo.ts';
import { CODE_LINK as CODE, memos, signs } from './any-memo.ts';

const paragraph = (...runs: (MemoRun | string)[]): MemoBlock => ({ kind: 'paragraph', runs: runs.map(asRun) });
const item = (level: number, ordered: boolean, text: string): MemoBlock => ({
  ...{ kind: 'item', level, ordered },
  runs: [{ text }],
});
const asRun = (run: MemoRun | string) => (typeof run === 'string' ? { text: run } : run);

describe('each form is written as Markdown writes it, and read back', () => {
  const cases: [string, MemoBlock[]][] = [
    ['🌍 one\ntwo\n\nthree', [paragraph('🌍 one\ntwo'), paragraph('three')]],
    [
      '## Why **not**?',
      [{ kind: 'heading', level: 2, runs: [{ text: 'Why ' }, { text: 'not', bold: true }, { text: '?' }] }],
    ],
    ['> said\n> so', [{ kind: 'quote', runs: [{ text: 'said\nso' }] }]],
    [
      '- a\n    1. b\n    2. c\n       more\n- d',
      [item(0, false, 'a'), item(1, true, 'b'), item(1, true, 'c\nmore'), item(0, false, 'd')],
    ],
    ['*a **b***c', [paragraph({ text: 'a ', italic: true }, { text: 'b', bold: true, italic: true }, 'c')]],
    ['**a***b*', [paragraph({ text: 'a', bold: true }, { text: 'b', italic: true })]],
    [
      `see [**Lens**, again](${CODE})`,
      [paragraph('see ', { text: 'Lens', bold: true, link: CODE }, { text: ', again', link: CODE })],
    ],
    ['[a \\[b\\]](https://example.org/?q=1)', [paragraph({ text: 'a [b]', link: 'https://example.org/?q=1' })]],
  ];
  test.each(cases)('%j', (markdown, blocks) => {
    expect(writeMemo(blocks)).toBe(markdown);
    expect(readMemo(markdown)).toEqual(blocks);
  });
});

const letters = (text: string) => text.replaceAll(/\s+/g, '');
const wordsOf = (blocks: readonly MemoBlock[]) => blocks.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');

test('what is written is read as it was, tidied', () => {
  fc.assert(
    fc.property(memos, (blocks) => {
      expect(readMemo(writeMemo(blocks))).toEqual(tidyMemo(blocks));
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('what was read is written as it stood, and no character but white space is lost on the way', () => {
  fc.assert(
    fc.property(memos, (blocks) => {
      const markdown = writeMemo(blocks);
      expect(writeMemo(readMemo(markdown))).toBe(markdown);
      expect(letters(wordsOf(readMemo(markdown)))).toBe(letters(wordsOf(blocks)));
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('words without any form come back character by character, but for white space', () => {
  fc.assert(
    fc.property(signs, (words) => {
      expect(letters(wordsOfMemo(memoOfWords(words)))).toBe(letters(words));
    }),
  );
});

describe('a memo that was never more than words keeps them', () => {
  test.each([
    ['5 * 3 < 20 & a_b_c `x` <b>no</b> &amp; #tag -5 >3'],
    ['C:\\temp and \\\\server\\share'],
    ['  set in\n    further\nf(*args, **kwargs'],
    ['3. begins in the middle\n2020. was a year'],
    ['[sic] (see above) ![x](y) [a](javascript:alert(1)) [b](file:///etc)'],
    ['***\n---\n===\n****bold'],
    ['>no quotation'],
  ])('%j', (words) => {
    expect(wordsOfMemo(words)).toBe(words);
    expect(wordsOfMemo(writeMemo(readMemo(words)))).toBe(words);
  });

  test('but for the signs of the forms, which are read as such', () => {
    expect(readMemo('# Plan\n* one\n2. not the next\n**so**\r\n\n\n\nend')).toEqual([
      { kind: 'heading', level: 1, runs: [{ text: 'Plan' }] },
      item(0, false, 'one'),
      paragraph('2. not the next\n', { text: 'so', bold: true }),
      paragraph('end'),
    ]);
  });
});
