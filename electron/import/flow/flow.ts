/** What a word processor's document says, while it is read: paragraphs in order, each with its place in tables and its comments. */

import type { Shape } from '../html-writer.ts';

export interface Paragraph {
  shape: Shape;
  /** What is shown before the words: the number of a list item, the mark of a note. */
  label: string;
  readonly cell: Cell | undefined;
  readonly parts: string[];
  /** Of the parts together. */
  length: number;
  readonly anchors: Anchor[];
}

/** Where a comment begins or ends in a paragraph; its point counts where it has neither. */
export interface Anchor {
  readonly comment: string;
  readonly edge: 'start' | 'end' | 'point';
  readonly at: number;
}

export interface Cell {
  readonly row: Row;
  /** Place in its row, from 0. */
  readonly index: number;
}

export interface Row {
  readonly table: Table;
  cells: number;
}

export interface Table {
  /** Whether it only arranges the page: it holds another table or a heading. */
  isLayout: boolean;
}

/** A run of text of its own: the body, a note, a comment. */
interface Story {
  readonly paragraphs: Paragraph[];
  /** Open paragraphs; a text box puts paragraphs inside one. */
  readonly open: Paragraph[];
  /** Open tables with the row and cell that are being filled. */
  readonly tables: { readonly table: Table; row: Row | undefined; cell: Cell | undefined }[];
  /** Anchors that came before any paragraph. */
  waiting: Omit<Anchor, 'at'>[];
}

const PARAGRAPH: Shape = { kind: 'paragraph', level: 0 };

/** Collects paragraphs. What is added outside a paragraph is left out, what is closed without being open passed over. */
export class Flow {
  readonly #stories: Story[] = [newStory()];

  /** The paragraph being filled. */
  get paragraph(): Paragraph | undefined {
    return this.#story.open.at(-1);
  }

  openParagraph(): Paragraph {
    const { paragraphs, open, tables, waiting } = this.#story;
    const paragraph: Paragraph = {
      shape: PARAGRAPH,
      label: '',
      cell: tables.at(-1)?.cell,
      parts: [],
      length: 0,
      anchors: waiting.map((anchor) => ({ ...anchor, at: 0 })),
    };
    this.#story.waiting = [];
    paragraphs.push(paragraph);
    open.push(paragraph);
    return paragraph;
  }

  /** Goes on with a paragraph that was closed, if that is in the same place. */
  reopenParagraph(paragraph: Paragraph): boolean {
    const { open, tables } = this.#story;
    if (paragraph.cell !== tables.at(-1)?.cell) return false;
    open.push(paragraph);
    return true;
  }

  closeParagraph(): void {
    const closed = this.#story.open.pop();
    if (closed?.cell && closed.shape.kind === 'heading' && closed.length > 0) closed.cell.row.table.isLayout = true;
  }

  addText(words: string): void {
    const { paragraph } = this;
    if (!paragraph || words === '') return;
    paragraph.parts.push(words);
    paragraph.length += words.length;
  }

  anchor(comment: string, edge: Anchor['edge']): void {
    const { open, paragraphs, waiting } = this.#story;
    const paragraph = open.at(-1) ?? (edge === 'end' ? paragraphs.at(-1) : undefined);
    if (paragraph) paragraph.anchors.push({ comment, edge, at: paragraph.length });
    else waiting.push({ comment, edge });
  }

  openTable(): void {
    const { tables } = this.#story;
    const around = tables.at(-1)?.cell;
    if (around) around.row.table.isLayout = true;
    tables.push({ table: { isLayout: false }, row: undefined, cell: undefined });
  }

  closeTable(): void {
    this.#story.tables.pop();
  }

  openRow(): void {
    const open = this.#story.tables.at(-1);
    if (!open) return;
    open.row = { table: open.table, cells: 0 };
    open.cell = undefined;
  }

  openCell(): void {
    const open = this.#story.tables.at(-1);
    if (open?.row) open.cell = { row: open.row, index: open.row.cells++ };
  }

  closeCell(): void {
    const open = this.#story.tables.at(-1);
    if (open) open.cell = undefined;
  }

  /** Begins a text of its own: all that follows until it is closed goes there. */
  openStory(): void {
    this.#stories.push(newStory());
  }

  /** The paragraphs of the story that was opened last; at the end, those of the body. */
  closeStory(): Paragraph[] {
    const { paragraphs } = this.#story;
    if (this.#stories.length > 1) this.#stories.pop();
    return paragraphs;
  }

  get #story(): Story {
    return this.#stories.at(-1)!;
  }
}

/** The words of paragraphs, a line each. */
export function plainLines(paragraphs: readonly Paragraph[]): string {
  const lines = paragraphs.map(({ label, parts }) => `${label} ${parts.join('').toWellFormed().trim()}`.trim());
  return lines.filter((line) => line !== '').join('\n');
}

function newStory(): Story {
  return { paragraphs: [], open: [], tables: [], waiting: [] };
}
