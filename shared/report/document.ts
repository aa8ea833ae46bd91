/** Document: a text with headings, tables, figures and quotations, before it is written as HTML, DOCX or Markdown. */

import type { Figure } from './figures/figure.ts';
import type { Table } from './table.ts';

/** A stretch of text in one form. A line break in it is kept as one. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#rrggbb` of what is highlighted, such as the colour of its code. Each colour also gets an underline of its own kind. */
  readonly mark?: string;
  /** An address of `http`, `https` or `mailto` that the words lead to. */
  readonly link?: string;
}

/** 1 is a section of the document, whose title stands above all of them. */
export type HeadingLevel = 1 | 2 | 3 | 4;

export interface ItemForm {
  readonly level: number;
  readonly ordered: boolean;
}

export type Block =
  /** `colour` is that of the code which the section is about, `#rrggbb`: a square of it stands before the words. */
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string; readonly colour?: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  /** `forms` tells of each item how deep it lies, from 0, at most one deeper than the one before; without it all are alike. */
  | {
      readonly kind: 'list';
      readonly items: readonly (readonly Run[])[];
      readonly ordered?: boolean;
      readonly forms?: readonly ItemForm[];
    }
  | { readonly kind: 'table'; readonly table: Table }
  /** `dark` is the same figure for dark screens; without it the light one is shown there too. */
  | { readonly kind: 'figure'; readonly figure: Figure; readonly caption: string; readonly dark?: Figure }
  /** `reference` says where the words stand: source and place; empty where that is not known. */
  | { readonly kind: 'quotation'; readonly runs: readonly Run[]; readonly reference: string };

export interface Document {
  readonly title: string;
  /** BCP 47, such as `en`. */
  readonly language: string;
  readonly blocks: readonly Block[];
}

export function heading(level: HeadingLevel, text: string, colour?: string): Block {
  return { kind: 'heading', level, text, ...(colour !== undefined && { colour }) };
}

/** Texts stand for runs without any form. */
export function paragraph(...runs: readonly (Run | string)[]): Block {
  return { kind: 'paragraph', runs: runs.map(asRun) };
}

/** An item is a text, or runs. */
export function list(items: readonly (string | readonly Run[])[], ordered = false): Block {
  return { kind: 'list', items: items.map((item) => (typeof item === 'string' ? [asRun(item)] : item)), ordered };
}

export function tableBlock(table: Table): Block {
  return { kind: 'table', table };
}

export function figureBlock(figure: Figure, caption: string, dark?: Figure): Block {
  return { kind: 'figure', figure, caption, ...(dark && { dark }) };
}

export function quotation(runs: readonly (Run | string)[], reference: string): Block {
  return { kind: 'quotation', runs: runs.map(asRun), reference };
}

/** The colours that are marked, in the order of their first use: the place of each tells its kind of underline. */
export function marksOf({ blocks }: Document): readonly string[] {
  const marks = blocks.flatMap(runsOf).flatMap(({ mark }) => (mark === undefined ? [] : [mark.toLowerCase()]));
  return [...new Set(marks)];
}

function runsOf(block: Block): readonly Run[] {
  if (block.kind === 'paragraph' || block.kind === 'quotation') return block.runs;
  return block.kind === 'list' ? block.items.flat() : [];
}

function asRun(run: Run | string): Run {
  return typeof run === 'string' ? { text: run } : run;
}
