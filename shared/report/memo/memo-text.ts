/** The text of a memo: headings, paragraphs, quotations and lists, with words in bold and italics, and links. */

import { isAddress } from '../../model/memo-link.ts';

/** A stretch of words in one form. A line break in it is kept as one. */
export interface MemoRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** An address that `isAddress` takes. */
  readonly link?: string;
}

export type MemoBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly MemoRun[] }
  | { readonly kind: 'paragraph' | 'quote'; readonly runs: readonly MemoRun[] }
  /** An item of a list, `level` deep from 0; items that follow each other are of one list. */
  | { readonly kind: 'item'; readonly ordered: boolean; readonly level: number; readonly runs: readonly MemoRun[] };

export type MemoForm = Omit<MemoRun, 'text'>;

/** `text` in a form, of which nothing is said that is usual; a link that may lead nowhere is none. */
export function formed(text: string, { bold, italic, link }: MemoForm): MemoRun {
  const isLink = link !== undefined && isAddress(link);
  return { text, ...(bold && { bold }), ...(italic && { italic }), ...(isLink && { link }) };
}

/** Adds a run, to the last one where that has the same form. */
export function addRun(runs: MemoRun[], run: MemoRun): void {
  const last = runs.at(-1);
  const isSame = last && !last.bold === !run.bold && !last.italic === !run.italic && last.link === run.link;
  if (isSame) runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else if (run.text !== '') runs.push(run);
}

export function wordsOfRuns(runs: readonly MemoRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The number of each ordered item: it counts those of its level since the last that is none of them; 0 for the others. */
export function numbersOfItems(blocks: readonly MemoBlock[]): number[] {
  let last: number[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'item') {
      last = [];
      return 0;
    }
    const number = block.ordered ? (last[block.level] ?? 0) + 1 : 0;
    last = [...last.slice(0, block.level), number];
    return number;
  });
}
