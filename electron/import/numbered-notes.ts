/** Footnotes that a converter left in the body of a Markdown text as paragraphs opening with a raised number. */

import type { Block } from '../../shared/text/block.ts';

const RAISED = /<sup>\[?(\d{1,4})\]?<\/sup>|(?<![⁰¹²³⁴-⁹])[⁰¹²³⁴-⁹]{1,4}/g;
const OPENING = new RegExp(RAISED.source, 'y');

/** An address set apart from the note that it ends, by a converter that broke the line before it. */
const ADDRESS = /^(?:<https?:[^\s<>]+>|\[[^\][]*\]\(https?:[^\s()]+\)|https?:\S+)[.,;]?$/;

/**
 * The blocks with such paragraphs as footnotes. A paragraph is one if the number it opens with is also raised inside a
 * paragraph before it, and follows that of the last note, or starts again at 1. An address alone after a note joins it.
 */
export function joinNumberedNotes(text: string, blocks: readonly Block[]): Block[] {
  const calls = callsIn(text, blocks);
  const result: Block[] = [];
  let last = 0;
  for (const block of blocks) {
    const before = result.at(-1);
    const number = block.kind === 'paragraph' ? openingNumber(text, block.start) : undefined;
    if (number !== undefined && (number > last || number === 1) && (calls.get(number) ?? text.length) < block.start) {
      result.push({ ...block, kind: 'footnote' });
      last = number;
    } else if (before?.kind === 'footnote' && isAddress(text, block))
      result[result.length - 1] = { ...before, end: block.end };
    else result.push(block);
  }
  return result;
}

/** Where each number is first raised other than at a block's start. */
function callsIn(text: string, blocks: readonly Block[]): Map<number, number> {
  const starts = new Set(blocks.map(({ start }) => start));
  const calls = new Map<number, number>();
  for (const match of text.matchAll(RAISED)) {
    const number = numberOf(match);
    if (!starts.has(match.index) && !calls.has(number)) calls.set(number, match.index);
  }
  return calls;
}

function openingNumber(text: string, at: number): number | undefined {
  OPENING.lastIndex = at;
  const match = OPENING.exec(text);
  return match ? numberOf(match) : undefined;
}

function numberOf([raised, digits]: RegExpMatchArray): number {
  return Number(digits ?? raised.normalize('NFKC'));
}

function isAddress(text: string, block: Block): boolean {
  return (
    block.kind === 'paragraph' && block.end - block.start <= 2000 && ADDRESS.test(text.slice(block.start, block.end))
  );
}
