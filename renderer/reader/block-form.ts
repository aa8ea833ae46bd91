/** How the text of a block is set: what follows from its words alone, before anything is drawn. */

import type { Block } from '../../shared/text/block.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { firstWhere } from './first-where.ts';

/** Characters in a line of the usual measure, and the space after a block in lines, as `reader.css` sets them. */
const CHARACTERS_PER_LINE = 68;
const BLOCK_SPACE = 0.5;
/** Characters of a section: about two windows full. */
const SECTION_LENGTH = 4000;
/** Characters of a list or table that is drawn as one: a longer one is as several. */
const RUN_LENGTH = 16_000;
/** Lines that a person broke are of any length; lines that a program broke are nearly all at least this long. */
const WRAPPED_LINE = 48;

/** Rough height in lines of blocks that follow each other, for the scroll bar until they are drawn. */
export function estimateLines(blocks: readonly Block[]): number {
  const linesOf = (block: Block) => Math.max(1, Math.ceil((block.end - block.start) / CHARACTERS_PER_LINE));
  return blocks.reduce((height, block) => height + linesOf(block) + BLOCK_SPACE, 0);
}

/** Whether line feeds in `text` only wrap it, so that it may be set as flowing prose. Verses, addresses and tables do not. */
export function isHardWrapped(text: string): boolean {
  if (!text.includes('\n')) return false;
  const lines = text.split('\n');
  return lines.slice(0, -1).every((line) => line.length >= WRAPPED_LINE && !/(\\| {2})$/.test(line));
}

/** The direction in which a block is written, by its first letter. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = text.match(/\p{L}/u)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter)
    ? 'rtl'
    : 'ltr';
}

/** Blocks that belong together on the page: items of one list, rows of one table, or one other block. */
export interface BlockRun {
  readonly kind: 'list' | 'table' | 'single';
  /** Index of the first block, and that of the first block after the run. */
  readonly from: number;
  readonly to: number;
}

/** The runs of `blocks`, in order; every block is in exactly one. The delimiter row of a table belongs to the rows around it. */
export function runsOf(text: string, blocks: readonly Block[]): BlockRun[] {
  const runs: BlockRun[] = [];
  const isDelimiter = (index: number) => index < blocks.length && isDelimiterRow(text, blocks[index]!);
  for (let from = 0; from < blocks.length; ) {
    const { kind, start } = blocks[from]!;
    let to = from + 1;
    if (kind === 'list-item' || kind === 'table-row') {
      if (isDelimiter(to)) to++;
      const isWithin = (index: number) => blocks[index]!.kind === kind && blocks[index]!.end - start <= RUN_LENGTH;
      while (to < blocks.length && isWithin(to) && !isDelimiter(to + 1)) to++;
      runs.push({ kind: kind === 'list-item' ? 'list' : 'table', from, to });
    } else runs.push({ kind: 'single', from, to });
    from = to;
  }
  return runs;
}

/** Whether a block is the row below the header of a Markdown table, which has a bar or a colon, as no other rule has. */
export function isDelimiterRow(text: string, { kind, start, end }: Block): boolean {
  return kind === 'rule' && /[|:]/.test(text.slice(start, end));
}

/**
 * The runs in groups that the browser draws as one: a section is closed when it holds 4,000 characters. The browser looks at each
 * section in each frame, so that in a long text single blocks would be too many: 20 ms a frame for 10,000 of them.
 */
export function sectionsOf(runs: readonly BlockRun[], blocks: readonly Block[]): BlockRun[][] {
  const sections: BlockRun[][] = [];
  let open: BlockRun[] = [];
  for (const run of runs) {
    open.push(run);
    if (blocks[run.to - 1]!.end - blocks[open[0]!.from]!.start < SECTION_LENGTH) continue;
    sections.push(open);
    open = [];
  }
  return open.length > 0 ? [...sections, open] : sections;
}

/**
 * The cells of a table row, as ranges that together are the row: each begins with the `|` or the tab before it.
 * `markers` are the format markers of the text, as `[start0, end0, ...]`; a `|` that is none of them is text.
 */
export function cellsOf(text: string, row: Block, markers: readonly number[]): TextRange[] {
  const cuts: number[] = [row.start];
  for (let at = row.start + 1; at < row.end; at++) {
    const isBorder = text[at] === '\t' || (text[at] === '|' && isMarked(markers, at));
    if (isBorder && text.slice(at + 1, row.end).trim() !== '') cuts.push(at);
  }
  return cuts.map((start, index) => ({ start, end: cuts[index + 1] ?? row.end }));
}

/** Empty cells at the start of a row: tabs before it, since a block begins with a word. */
export function emptyCellsBefore(text: string, row: Block): number {
  let at = row.start;
  while (text[at - 1] === '\t') at--;
  return row.start - at;
}

/** Whether the character at `offset` lies in a marker. O(log n). */
function isMarked(markers: readonly number[], offset: number): boolean {
  const marker = firstWhere(markers.length >> 1, (index) => markers[2 * index + 1]! > offset);
  return 2 * marker < markers.length && markers[2 * marker]! <= offset;
}
