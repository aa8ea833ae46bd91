/** Builds the form of a Markdown text from its tokens in the order in which they come. */

import type { Block, BlockKind } from '../../shared/text/block.ts';
import type { TextRange } from '../../shared/text/range.ts';
import type { Form } from './form.ts';
import { tagsOf } from './html-tags.ts';
import { CONTAINERS, LEAVES, MARKERS, PREFIXES } from './markdown-syntax.ts';
import { trimmedRange } from './white-space.ts';

interface Shape {
  readonly kind: BlockKind;
  readonly level: number;
}

interface Container extends Shape {
  readonly start: number;
}

const PARAGRAPH: Shape = { kind: 'paragraph', level: 0 };

/**
 * Every character that is not white space ends up in a block: a paragraph, heading, row or the like takes the prefixes
 * (bullet, `>`, `[^1]:`) before it; a list item or note without text is a block of its own; a bare `>` belongs to the block
 * before it.
 */
export class FormBuilder {
  readonly #text: string;
  readonly #blocks: Block[] = [];
  readonly #markers: TextRange[] = [];
  readonly #containers: Container[] = [];
  /** Prefixes that no block has taken yet. */
  #pending: (TextRange & Shape)[] = [];
  #leaf: (TextRange & Shape) | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  enter(type: string, start: number, end: number): void {
    if (MARKERS.has(type)) this.#markers.push({ start, end });
    if (type in CONTAINERS) this.#containers.push({ start, ...this.#nested(CONTAINERS[type]!) });
    else if (type in LEAVES) this.#openLeaf(type, start, end);
    else if (PREFIXES.has(type)) this.#addPrefix(type, start, end);
    else if (this.#leaf?.kind === 'heading') this.#findHeadingLevel(type, start, end);
  }

  exit(type: string): void {
    if (type in CONTAINERS) {
      this.#settlePending(this.#containers.at(-1)!);
      this.#containers.pop();
    } else if (type in LEAVES && this.#leaf) {
      this.#addBlock(this.#pending[0]?.start ?? this.#leaf.start, this.#leaf.end, this.#leaf);
      this.#pending = [];
      this.#leaf = undefined;
    }
  }

  /** The form, once all tokens have come. */
  finish(): Form {
    return { blocks: this.#blocks, markers: clipped(this.#text, joined(this.#markers), this.#blocks) };
  }

  /** The shape of a block in a further container of this kind. Whatever is in a note is the note. */
  #nested(kind: BlockKind): Shape {
    if (kind === 'footnote' || this.#containers.at(-1)?.kind === 'footnote') return { kind: 'footnote', level: 0 };
    return { kind, level: this.#containers.filter((container) => container.kind === kind).length + 1 };
  }

  #openLeaf(type: string, start: number, end: number): void {
    const kind = LEAVES[type]!;
    const { kind: own, level } = kind === 'paragraph' ? (this.#containers.at(-1) ?? PARAGRAPH) : { kind, level: 0 };
    this.#leaf = { start, end, kind: own, level };
    if (type === 'htmlFlow') this.#markers.push(...tagsOf(this.#text, start, end));
  }

  #findHeadingLevel(type: string, start: number, end: number): void {
    if (this.#leaf!.level > 0) return;
    if (type === 'atxHeadingSequence') this.#leaf = { ...this.#leaf!, level: end - start };
    if (type === 'setextHeadingLine') this.#leaf = { ...this.#leaf!, level: this.#text[start] === '=' ? 1 : 2 };
  }

  #addPrefix(type: string, start: number, end: number): void {
    this.#markers.push({ start, end });
    if (this.#leaf) return;
    this.#settleEarlierLines(type, start);
    const { kind, level } = this.#containers.at(-1)!;
    this.#pending.push({ start, end, kind, level });
  }

  /** Before another line's prefix: an item without text ends where the next begins, a bare `>` joins the block before it. */
  #settleEarlierLines(type: string, start: number): void {
    const lineStart = this.#text.lastIndexOf('\n', start - 1) + 1;
    const earlier = this.#pending.filter(({ end }) => end <= lineStart);
    const last = earlier.at(-1);
    if (!last) return;
    const holdsItem = earlier.some(({ kind }) => kind !== 'quotation');
    if (holdsItem && type === 'listItemPrefix') this.#addBlock(earlier[0]!.start, last.end, last);
    else if (holdsItem || !this.#extendLastBlock(this.#containers[0]!, last.end)) return;
    this.#pending = this.#pending.slice(earlier.length);
  }

  /** Prefixes that are left over when their container ends. */
  #settlePending(container: Container): void {
    const first = this.#pending[0];
    const last = this.#pending.at(-1);
    if (!first || !last) return;
    this.#pending = [];
    if (container.kind === 'quotation' && this.#extendLastBlock(container, last.end)) return;
    this.#addBlock(first.start, last.end, container);
  }

  /** Lets the last block end with a prefix, if it lies in the container. */
  #extendLastBlock(container: Container, end: number): boolean {
    const last = this.#blocks.at(-1);
    if (!last || last.start < container.start) return false;
    this.#blocks[this.#blocks.length - 1] = { ...last, end: trimmedRange(this.#text, last.start, end)!.end };
    return true;
  }

  #addBlock(start: number, end: number, { kind, level }: Shape): void {
    const range = trimmedRange(this.#text, start, end);
    if (range) this.#blocks.push({ ...range, kind, level });
  }
}

/** The ranges in ascending order, those that overlap or touch as one. */
function joined(ranges: readonly TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}

/** What of the markers lies in blocks, without white space at its ends. Both ascend. */
function clipped(text: string, markers: readonly TextRange[], blocks: readonly Block[]): TextRange[] {
  const result: TextRange[] = [];
  let next = 0;
  for (const block of blocks) {
    while (next < markers.length && markers[next]!.end <= block.start) next++;
    for (let at = next; at < markers.length && markers[at]!.start < block.end; at++) {
      const { start, end } = markers[at]!;
      const range = trimmedRange(text, Math.max(start, block.start), Math.min(end, block.end));
      if (range) result.push(range);
    }
  }
  return result;
}
