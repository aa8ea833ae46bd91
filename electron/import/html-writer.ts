/** Collects the text of an HTML page block by block, with white space collapsed as a browser does. */

import type { Block } from '../../shared/text/block.ts';

export interface Shape {
  readonly kind: Block['kind'];
  readonly level: number;
}

/** Kinds whose blocks follow each other without a blank line. */
const DENSE: readonly Block['kind'][] = ['list-item', 'table-row'];

const TAB = '\t';

/** What parts a block from the one before it, if there is one. */
export function separatorBefore(kind: Block['kind'], before: Block['kind'] | undefined): string {
  if (before === undefined) return '';
  return kind === before && DENSE.includes(kind) ? '\n' : '\n\n';
}

export class HtmlWriter {
  #text = '';
  readonly #blocks: Block[] = [];
  /** The block being written, without the white space that may follow; joined once, as it may have many parts. */
  #parts: string[] = [];
  #shape: Shape = { kind: 'paragraph', level: 0 };
  /** White space that is written only if more text follows in the block: one space, or line feeds. */
  #gap = '';
  /** Cells of the row so far, the one begun included, while none of them has words. */
  #cells = 0;

  /** Adds text; the first words of a block give it its shape. Where `keepsSpace`, white space stays (`pre`). */
  addText(value: string, shape: Shape, keepsSpace: boolean): void {
    const collapsed = keepsSpace ? value.replaceAll(/\r\n?/g, '\n') : value.replaceAll(/[ \t\n\f\r]+/g, ' ');
    const words = keepsSpace ? collapsed : collapsed.replaceAll(/^ | $/g, '');
    if (!keepsSpace && collapsed.startsWith(' ')) this.#addSpace();
    if (words !== '') {
      if (this.#parts.length === 0) this.#shape = shape;
      else if (this.#parts.at(-1) !== TAB) this.#parts.push(this.#gap);
      this.#parts.push(words);
      this.#gap = '';
    }
    if (!keepsSpace && words !== '' && collapsed.endsWith(' ')) this.#addSpace();
  }

  addLineFeed(): void {
    this.#gap = this.#gap === ' ' ? '\n' : `${this.#gap}\n`;
  }

  /** Starts a new line unless one is due: what a block inside a table cell does. */
  startLine(): void {
    if (!this.#gap.endsWith('\n')) this.#gap = '\n';
  }

  /** Parts two cells of a row. */
  addTab(): void {
    this.#gap = '';
    if (this.#parts.length > 0) this.#parts.push(TAB);
    else this.#cells++;
  }

  endBlock(): void {
    const written = this.#parts.join('');
    const words = written.trim();
    const emptyCells = this.#shape.kind === 'table-row' ? this.#emptyCells(written) : 0;
    this.#parts = [];
    this.#gap = '';
    this.#cells = 0;
    if (words === '') return;
    this.#text += separatorBefore(this.#shape.kind, this.#blocks.at(-1)?.kind) + TAB.repeat(emptyCells);
    const start = this.#text.length;
    this.#text += words;
    this.#blocks.push({ start, end: start + words.length, ...this.#shape });
  }

  finish(): { readonly text: string; readonly blocks: readonly Block[] } {
    this.endBlock();
    return { text: this.#text, blocks: this.#blocks };
  }

  /** At the start of the row: also those of nothing but spaces that are kept. */
  #emptyCells(written: string): number {
    const before = written.slice(0, written.length - written.trimStart().length);
    return Math.max(0, this.#cells - 1) + before.split(TAB).length - 1;
  }

  #addSpace(): void {
    if (this.#gap === '') this.#gap = ' ';
  }
}
