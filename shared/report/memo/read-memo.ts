/** The text of a memo from the Markdown that is stored. */

import type { MemoBlock } from './memo-text.ts';
import { readRuns } from './read-runs.ts';

/**
 * Of Markdown these forms mean something; every other character stands for itself, as in a memo without any form.
 * At the start of a line `# ` to `### ` make a heading, `> ` a quotation, `- ` or `* ` an item, and so does `1. ` where
 * 1 or the next number stands. Further in, `*` and `**` around words make them italic and bold, and `[words](address)` a
 * link. A backslash takes its meaning from the sign after it.
 */
export function readMemo(markdown: string): MemoBlock[] {
  const reader = new LineReader();
  for (const line of markdown.split(/\r\n?|\n/)) reader.read(line);
  return reader.blocks.map(({ lines, ...block }) => ({ ...block, runs: readRuns(lines.join('\n')) }) as MemoBlock);
}

/** The words of a memo alone, block by block. */
export function wordsOfMemo(markdown: string): string {
  return readMemo(markdown)
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join('\n');
}

type Kind<Block> = Block extends MemoBlock ? Omit<Block, 'runs'> : never;
type OpenBlock = Kind<MemoBlock> & { readonly lines: string[] };

interface ItemLevel {
  /** White space before its sign. */
  readonly indent: number;
  /** Of the last item; 0 where it is not ordered. */
  readonly number: number;
}

class LineReader {
  readonly blocks: OpenBlock[] = [];
  /** Whether the next line may go on with the last block. */
  private isOpen = false;
  private levels: ItemLevel[] = [];

  read(line: string): void {
    if (!/\S/.test(line)) this.isOpen = false;
    else if (!this.readHeading(line) && !this.readQuote(line) && !this.readItem(line)) this.readWords(line);
  }

  private readHeading(line: string): boolean {
    const [, signs, words] = /^(#{1,3}) (.+)$/.exec(line) ?? [];
    if (signs === undefined) return false;
    this.add({ kind: 'heading', level: signs.length as 1 | 2 | 3, lines: [words!.trim()] });
    this.isOpen = false;
    return true;
  }

  private readQuote(line: string): boolean {
    const found = /^>(?: (.*)|)$/.exec(line);
    if (!found) return false;
    const words = found[1] ?? '';
    const last = this.blocks.at(-1);
    if (this.isOpen && last?.kind === 'quote') last.lines.push(words);
    else this.add({ kind: 'quote', lines: [words] });
    return true;
  }

  private readItem(line: string): boolean {
    const [, space, sign, words] = /^(\s*)([-*]|\d{1,9}\.) +(\S.*)$/.exec(line) ?? [];
    if (space === undefined) return false;
    const indent = space.length;
    const outer = this.levels.filter((level) => level.indent < indent);
    const beside = this.levels.find((level) => level.indent >= indent);
    const number = Number.parseInt(sign!, 10) || 0;
    const ordered = /\d/.test(sign!);
    if (ordered && number !== (beside?.number ?? 0) + 1 && number !== 1) return false;
    this.add({ kind: 'item', ordered, level: outer.length, lines: [words!.trim()] });
    this.levels = [...outer, { indent, number }];
    return true;
  }

  private readWords(line: string): void {
    const last = this.blocks.at(-1);
    const isIndented = /^\s*/.exec(line)![0].length > (this.levels.at(-1)?.indent ?? 0);
    if (this.isOpen && last?.kind === 'paragraph') last.lines.push(line);
    else if (this.isOpen && last?.kind === 'item' && isIndented) last.lines.push(line.trim());
    else this.add({ kind: 'paragraph', lines: [line] });
  }

  private add(block: OpenBlock): void {
    this.blocks.push(block);
    this.isOpen = true;
    if (block.kind !== 'item') this.levels = [];
  }
}
