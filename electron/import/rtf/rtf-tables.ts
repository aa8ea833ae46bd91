/** The tables of an RTF document, which are told by the paragraphs in them and by the ends of cells and rows. */

import type { Flow } from '../flow/flow.ts';

/** Tables inside each other beyond which the rest is read as being in the last. */
const DEEPEST = 50;

export class RtfTables {
  readonly #flow: Flow;
  /** Of each open table. */
  readonly #open: { inRow: boolean; inCell: boolean }[] = [];

  constructor(flow: Flow) {
    this.#flow = flow;
  }

  /** Before a paragraph that stands in so many tables. */
  enter(wanted: number): void {
    const depth = Math.min(Math.max(0, wanted), DEEPEST);
    while (this.#open.length > depth) this.#closeTable();
    while (this.#open.length < depth) {
      this.#openCell();
      this.#flow.openTable();
      this.#open.push({ inRow: false, inCell: false });
    }
    this.#openCell();
  }

  endCell(depth: number): void {
    this.enter(depth);
    this.#flow.closeCell();
    const table = this.#open.at(-1);
    if (table) table.inCell = false;
  }

  endRow(depth: number): void {
    while (this.#open.length > depth) this.#closeTable();
    const table = this.#open.at(-1);
    if (table) table.inRow = table.inCell = false;
  }

  #openCell(): void {
    const table = this.#open.at(-1);
    if (!table || table.inCell) return;
    if (!table.inRow) this.#flow.openRow();
    this.#flow.openCell();
    table.inRow = table.inCell = true;
  }

  #closeTable(): void {
    this.#flow.closeCell();
    this.#flow.closeTable();
    this.#open.pop();
  }
}
