/** How blocks are set: hard-wrapped prose, runs, sections, cells, directions; and where selections end. */

import { describe, expect, test } from 'vitest';
import {
  cellsOf,
  directionOf,
  emptyCellsBefore,
  isHardWrapped,
  runsOf,
  sectionsOf,
} from '../../../renderer/reader/block-form.ts';
import { trimToBlocks } from '../../../renderer/reader/trim-range.ts';
import type { BlockKind } from '../../../shared/text/block.ts';
import { type Part, proseOf, sourceOf } from './texts.ts';

const line = 'a line that a program broke when it had become too long';

test.each([
  ['prose broken by a program flows', `${line}\n${line}\nend`, true],
  ['one line needs no flowing', line, false],
  ['verses keep their lines', 'Roses are red,\nviolets are blue', false],
  ['a break that Markdown asks for is kept', `${line}  \n${line}`, false],
])('%s', (_rule, text, flows) => {
  expect(isHardWrapped(text)).toBe(flows);
});

test.each([
  ['👩🏽‍🚀 a crew', 'ltr'],
  ['«قواعد» and rules', 'rtl'],
  ['שלום', 'rtl'],
  ['规则', 'ltr'],
  ['---', 'ltr'],
])('the direction of %s is that of its first letter', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

describe('runs', () => {
  const runsIn = (parts: readonly Part[]) => {
    const { text, blocks } = sourceOf(parts);
    return runsOf(text, blocks).map(({ kind, from, to }) => [kind, from, to]);
  };

  test('are items of one list and rows of one table; every other block is its own', () => {
    const kinds: BlockKind[] = ['list-item', 'list-item', 'paragraph', 'table-row', 'list-item'];
    expect(runsIn(kinds.map((kind): Part => [kind, 'x']))).toEqual([
      ['list', 0, 2],
      ['single', 2, 3],
      ['table', 3, 4],
      ['list', 4, 5],
    ]);
  });

  test('hold the header of a table, its row of dashes and its body, but not the next table, nor a rule', () => {
    const table: Part[] = [
      ['table-row', '| 👩🏽‍🚀 | b |'],
      ['rule', '| --- | --- |'],
      ['table-row', '| c | d |'],
    ];
    expect(runsIn([...table, ...table.slice(0, 2), ['rule', '---'], ['table-row', '| e |']])).toEqual([
      ['table', 0, 3],
      ['table', 3, 5],
      ['single', 5, 6],
      ['table', 6, 7],
    ]);
  });
});

test('sections hold all runs in order, and a few thousand characters each', () => {
  const { text, blocks } = sourceOf(
    Array.from({ length: 30 }, (_, index): Part => ['paragraph', proseOf(900, index + 1)]),
  );
  const runs = runsOf(text, blocks);
  const sections = sectionsOf(runs, blocks);
  expect(sections.flat()).toEqual(runs);
  expect(sections.map((section) => section.length)).toEqual([5, 5, 5, 5, 5, 5]);
});

describe('cells', () => {
  const cellsIn = (row: string) => {
    const source = sourceOf([['table-row', row]]);
    return cellsOf(source.text, source.blocks[0]!, source.markers).map(({ start, end }) =>
      source.text.slice(start, end),
    );
  };

  test('begin with the border before them, and together are the row', () => {
    expect(cellsIn('| 👩🏽‍🚀 crew | 3 |')).toEqual(['| 👩🏽‍🚀 crew ', '| 3 |']);
    expect(cellsIn('crew\t3\tflown')).toEqual(['crew', '\t3', '\tflown']);
  });

  test('that are empty before the first word are the tabs before the row', () => {
    const text = 'a\n\t\tb\tc\nd';
    const row = (start: number, end: number) => ({ kind: 'table-row', level: 0, start, end }) as const;
    expect([row(0, 1), row(4, 7), row(8, 9)].map((each) => emptyCellsBefore(text, each))).toEqual([0, 2, 0]);
  });

  test('are not divided by a bar that is text', () => {
    const source = { ...sourceOf([['table-row', '| a | b |']]), markers: [1, 2, 9, 10] };
    const cells = cellsOf(source.text, source.blocks[0]!, source.markers);
    expect(cells.map(({ start, end }) => source.text.slice(start, end))).toEqual(['| a | b |']);
  });
});

describe('a selection', () => {
  const blocks = [
    { start: 1, end: 10 },
    { start: 12, end: 20 },
  ];

  test.each([
    ['within a block stays as it is', { start: 3, end: 8 }, { start: 3, end: 8 }],
    ['of a whole paragraph ends with it', { start: 1, end: 12 }, { start: 1, end: 10 }],
    ['that starts at the end of a paragraph starts with the next', { start: 10, end: 15 }, { start: 12, end: 15 }],
    ['of everything spans all blocks', { start: 0, end: 30 }, { start: 1, end: 20 }],
    ['of white space between blocks is none', { start: 10, end: 12 }, undefined],
    ['after the last block is none', { start: 20, end: 25 }, undefined],
    ['of no character is none', { start: 5, end: 5 }, undefined],
  ])('%s', (_rule, range, trimmed) => {
    expect(trimToBlocks(blocks, range)).toEqual(trimmed);
  });
});
