/** Writes paragraphs one after the other, and keeps where each page begins. */

import type { Block } from '../../../shared/text/block.ts';
import type { TextRange } from '../../../shared/text/range.ts';
import { jointOf, type KnownWords } from './join-lines.ts';
import { isTable } from './line-ends.ts';
import { markerIn } from './list-marker.ts';
import type { Lines } from './paragraphs.ts';

type Form = Pick<Block, 'kind' | 'level'>;

const DENSE: readonly Block['kind'][] = ['list-item', 'table-row'];

export class PageWriter {
  readonly #known: KnownWords;
  #text = '';
  readonly #blocks: Block[] = [];
  readonly #markers: TextRange[] = [];
  /** Offset at which each page with text begins. */
  readonly #starts = new Map<number, number>();

  constructor(known: KnownWords) {
    this.#known = known;
  }

  /** Notes begin no page: they may stand before a paragraph that began on a page before. */
  write(lines: Lines, form: Form): void {
    const before = this.#blocks.at(-1);
    if (before) this.#text += before.kind === form.kind && DENSE.includes(form.kind) ? '\n' : '\n\n';
    const start = this.#text.length;
    const parts = form.kind === 'table-row' ? [rowText(lines)] : this.#joined(lines);
    let at = start;
    parts.forEach((part, i) => {
      const { page } = lines[i]!;
      if (form.kind !== 'footnote' && !this.#starts.has(page)) this.#starts.set(page, at);
      at += part.length;
    });
    this.#text += parts.join('');
    this.#blocks.push({ start, end: at, ...form });
    const marker = form.kind === 'list-item' ? markerIn(lines[0].text).trimEnd() : '';
    if (marker !== '' && !/[\p{L}\p{N}]/u.test(marker)) this.#markers.push({ start, end: start + marker.length });
  }

  /** `count` is that of all pages. A page without text begins where the next one does. */
  finish(count: number) {
    const pages: number[] = [];
    let start = this.#text.length;
    for (let page = count - 1; page >= 0; page--) {
      start = Math.min(start, this.#starts.get(page) ?? start);
      pages.unshift(start);
    }
    return { text: this.#text, blocks: this.#blocks, markers: this.#markers, pages };
  }

  /** What each line gives, with what joins it to the next. */
  #joined(lines: Lines): string[] {
    return lines.map(({ text }, i) => {
      const next = lines[i + 1];
      if (!next) return text;
      const { cut, glue } = jointOf(text, next.text, this.#known);
      return text.slice(0, text.length - cut) + glue;
    });
  }
}

function rowText(lines: Lines): string {
  return lines[0].cells.map(({ text }) => text).join('\t');
}

/** The form of lines that are no note. */
export function formOf(lines: Lines, level: number, depth: number): Form {
  if (isTable(lines[0])) return { kind: 'table-row', level: 0 };
  if (level > 0) return { kind: 'heading', level };
  return depth > 0 ? { kind: 'list-item', level: depth } : { kind: 'paragraph', level: 0 };
}
