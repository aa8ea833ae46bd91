/** The text of paragraphs that were read, with its form, and where in it each comment stands. */

import type { Block } from '../../../shared/text/block.ts';
import type { TextRange } from '../../../shared/text/range.ts';
import type { Form } from '../form.ts';
import { type Shape, separatorBefore } from '../html-writer.ts';
import { trimmedRange } from '../white-space.ts';
import type { Anchor, Paragraph, Row } from './flow.ts';

export interface FlowText extends Form {
  readonly text: string;
  /** What each comment is about, by its key: its words, or where they are gone or it stands at a point, the block there. */
  readonly comments: ReadonlyMap<string, TextRange>;
}

/**
 * Blocks as the HTML reader has them: parted by a blank line, list items and table rows by a line feed, the cells of a row by
 * a tab; each loses the white space at its ends. Labels are markers.
 */
export function textOfFlow(paragraphs: readonly Paragraph[]): FlowText {
  const builder = new TextBuilder();
  for (let at = 0; at < paragraphs.length; ) {
    const row = rowOf(paragraphs[at]!);
    let end = at + 1;
    if (row) while (end < paragraphs.length && rowOf(paragraphs[end]!) === row) end++;
    builder.addBlock(paragraphs.slice(at, end));
    at = end;
  }
  return builder.finish();
}

/** Undefined where the table only arranges the page. */
function rowOf({ cell }: Paragraph): Row | undefined {
  return cell?.row.table.isLayout ? undefined : cell?.row;
}

class TextBuilder {
  readonly #parts: string[] = [];
  #length = 0;
  readonly #blocks: Block[] = [];
  readonly #markers: TextRange[] = [];
  readonly #anchored = {
    start: new Map<string, number>(),
    end: new Map<string, number>(),
    point: new Map<string, number>(),
  };
  /** Anchors in paragraphs without words, which belong to what comes next. */
  #waiting: Anchor[] = [];

  /** A paragraph, or all those of a row. */
  addBlock(paragraphs: readonly Paragraph[]): void {
    const shape = shapeOf(paragraphs[0]!);
    let start: number | undefined;
    let cell = 0;
    for (const paragraph of paragraphs) {
      const index = paragraph.cell?.index ?? 0;
      const isRow = rowOf(paragraph) !== undefined;
      const whole = paragraph.parts.join('').toWellFormed();
      const words = isRow ? whole.replaceAll('\t', ' ') : whole;
      const body = words.trim();
      if (body === '') {
        for (const anchor of paragraph.anchors) this.#waiting.push(anchor);
        continue;
      }
      if (start === undefined) {
        this.#add(separatorBefore(shape.kind, this.#blocks.at(-1)?.kind) + (isRow ? '\t'.repeat(index) : ''));
        start = this.#length;
      } else this.#add(index === cell ? '\n' : '\t'.repeat(index - cell));
      cell = index;
      this.#addParagraph(paragraph, body, words.length - words.trimStart().length);
    }
    if (start !== undefined) this.#blocks.push({ start, end: this.#length, ...shape });
  }

  finish(): FlowText {
    for (const anchor of this.#waiting) this.#settle(anchor, this.#length);
    const text = this.#parts.join('');
    const comments = new Map<string, TextRange>();
    for (const comment of new Set(Object.values(this.#anchored).flatMap((places) => [...places.keys()]))) {
      const range = this.#rangeOf(text, comment);
      if (range) comments.set(comment, range);
    }
    return { text, blocks: this.#blocks, markers: this.#markers, comments };
  }

  /** `cut` is the number of characters that the body lost at its start. */
  #addParagraph({ label, anchors }: Paragraph, body: string, cut: number): void {
    if (label !== '') {
      this.#markers.push({ start: this.#length, end: this.#length + label.length });
      this.#add(`${label} `);
    }
    for (const anchor of this.#waiting) this.#settle(anchor, this.#length);
    this.#waiting = [];
    for (const anchor of anchors) {
      this.#settle(anchor, this.#length + Math.min(Math.max(anchor.at - cut, 0), body.length));
    }
    this.#add(body);
  }

  #add(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
  }

  #settle({ comment, edge }: Anchor, at: number): void {
    const places = this.#anchored[edge];
    if (edge === 'end' || !places.has(comment)) places.set(comment, at);
  }

  #rangeOf(text: string, comment: string): TextRange | undefined {
    const { start: starts, end: ends, point: points } = this.#anchored;
    const [start, end, point] = [starts.get(comment), ends.get(comment), points.get(comment)];
    const words = start !== undefined && end !== undefined ? trimmedRange(text, start, end) : undefined;
    const block = words ?? this.#blockAt(start ?? end ?? point!);
    return block && { start: block.start, end: block.end };
  }

  /** The first block that ends at the offset or after it, else the last. */
  #blockAt(offset: number): Block | undefined {
    let low = 0;
    let high = this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#blocks[middle]!.end < offset) low = middle + 1;
      else high = middle;
    }
    return this.#blocks[low] ?? this.#blocks.at(-1);
  }
}

function shapeOf(paragraph: Paragraph): Shape {
  return rowOf(paragraph) && paragraph.shape.kind !== 'footnote' ? { kind: 'table-row', level: 0 } : paragraph.shape;
}
