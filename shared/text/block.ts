/** The form of a text, kept beside it: headings, paragraphs, lists and the like as ranges over the text. */

import type { TextRange } from './range.ts';

/** In the order in which they are stored: append new kinds, never reorder. */
export const BLOCK_KINDS = [
  'paragraph',
  'heading',
  'list-item',
  'quotation',
  'table-row',
  'footnote',
  'preformatted',
  'rule',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * One paragraph-like unit of a text. Blocks are ascending and disjoint, none is empty, and what lies between
 * them is white space only. `level` is 1-6 for a heading, the depth (from 1) for a list item or quotation, else 0.
 */
export interface Block extends TextRange {
  readonly kind: BlockKind;
  readonly level: number;
}

/** Whether a block counts as a paragraph: all do but rules, which hold no words. */
export function isParagraph(block: Block): boolean {
  return block.kind !== 'rule';
}
