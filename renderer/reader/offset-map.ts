/** Between places in the page and offsets in the source: the only file that knows both. */

import type { Block } from '../../shared/text/block.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { firstWhere } from './first-where.ts';

export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/**
 * The map of one rendered source. Laws, for an offset in a block: `offsetAt(pointAt(offset, side)) === offset` for either side;
 * for a range within one block, the text of `rangeOn(range)` is `text.slice(range.start, range.end)`.
 */
export interface OffsetMap {
  readonly blocks: readonly Block[];
  /** The element of each block. */
  readonly elements: readonly HTMLElement[];
  /**
   * Where `offset` is in the page. At an offset between two blocks, or where they meet, the side decides: `before` is the end
   * of the earlier block (where a range ends), `after` the start of the later one (where a range starts).
   */
  pointAt(offset: number, side: 'before' | 'after'): DomPoint;
  /** Where a caret at `offset` is: behind the last character of a block, not before the first of the next. */
  caretPointAt(offset: number): DomPoint;
  /** The offset of a place in the page. A place outside every block counts as the start of the block that follows it. */
  offsetAt(point: DomPoint): number;
  /** Offset of the character drawn at a point of the window; undefined where there is none. */
  characterAt(x: number, y: number): number | undefined;
  /** The box around all of the range that is rendered, in the window's pixels; undefined where nothing is. */
  rectOf(range: TextRange): DOMRect | undefined;
  /** A range that the browser keeps up to date, to measure or select with; an empty one is where a caret would be. */
  rangeOn(range: TextRange): Range;
  /** A range that costs nothing to keep, to paint with. */
  staticRangeOn(range: TextRange): StaticRange;
  /** Index of the block that holds `offset` or follows it; that of the last block at the end of the text. O(log n). */
  blockIndexAt(offset: number): number;
}

/** The map of `elements`, the rendered form of `blocks`, which must be ascending, disjoint and not empty. */
export function mapOffsets(blocks: readonly Block[], elements: readonly HTMLElement[]): OffsetMap {
  const textsOf = textsOfElements(elements);
  const indexOf = new Map<Node, number>(elements.map((element, index) => [element, index]));

  const blockIndexAt = (offset: number) =>
    Math.min(
      elements.length - 1,
      firstWhere(blocks.length, (index) => blocks[index]!.end > offset),
    );

  const pointAt: OffsetMap['pointAt'] = (offset, side) => {
    const after = blockIndexAt(offset);
    const block = blocks[after]!;
    const isBefore = side === 'before' && offset <= block.start && after > 0;
    const index = isBefore ? after - 1 : after;
    return pointIn(textsOf(index), offset - blocks[index]!.start);
  };

  const offsetAt: OffsetMap['offsetAt'] = ({ node, offset }) => {
    for (let at: Node | null = node; at; at = at.parentNode) {
      const index = indexOf.get(at);
      if (index !== undefined) return blocks[index]!.start + lengthBefore(elements[index]!, { node, offset });
    }
    const next = firstWhere(elements.length, (index) => isBefore({ node, offset }, elements[index]!));
    return blocks[next]?.start ?? blocks.at(-1)?.end ?? 0;
  };

  const caretPointAt = (offset: number) => {
    const isBetweenBlocks = offset < blocks[blockIndexAt(offset)]!.start;
    return pointAt(offset, isBetweenBlocks ? 'before' : 'after');
  };

  const boundsOf = (range: TextRange) => {
    const isCaret = range.end === range.start;
    const start = isCaret ? caretPointAt(range.start) : pointAt(range.start, 'after');
    const end = isCaret ? start : pointAt(range.end, 'before');
    return { startContainer: start.node, startOffset: start.offset, endContainer: end.node, endOffset: end.offset };
  };

  const rangeOn = (range: TextRange) => {
    const bounds = boundsOf(range);
    const measured = document.createRange();
    measured.setStart(bounds.startContainer, bounds.startOffset);
    measured.setEnd(bounds.endContainer, bounds.endOffset);
    return measured;
  };

  const characterAt = (x: number, y: number) => {
    const caret = document.caretPositionFromPoint(x, y);
    if (!caret) return undefined;
    const offset = offsetAt({ node: caret.offsetNode, offset: caret.offset });
    return [offset, offset - 1].find(
      (at) => at >= 0 && [...rangeOn({ start: at, end: at + 1 }).getClientRects()].some(holds(x, y)),
    );
  };

  const rectOf = (range: TextRange) => {
    const rect = rangeOn(range).getBoundingClientRect();
    return rect.height > 0 ? rect : undefined;
  };

  const staticRangeOn = (range: TextRange) => new StaticRange(boundsOf(range));
  return {
    blocks,
    elements,
    pointAt,
    caretPointAt,
    offsetAt,
    characterAt,
    rectOf,
    rangeOn,
    staticRangeOn,
    blockIndexAt,
  };
}

/** The text nodes of an element by its index, found when they are first asked for. */
function textsOfElements(elements: readonly HTMLElement[]): (index: number) => readonly Text[] {
  const found: Text[][] = [];
  return (index) => {
    found[index] ??= textNodesIn(elements[index]!);
    return found[index];
  };
}

function textNodesIn(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function pointIn(texts: readonly Text[], offset: number): DomPoint {
  let left = Math.max(0, offset);
  for (const node of texts) {
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
  }
  const last = texts.at(-1)!;
  return { node: last, offset: last.length };
}

/** Number of characters of the block that come before the place. */
function lengthBefore(element: HTMLElement, point: DomPoint): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(point.node, point.offset);
  return before.toString().length;
}

/** Whether the place is before `element`, or where it begins. */
function isBefore({ node, offset }: DomPoint, element: HTMLElement): boolean {
  const start = document.createRange();
  start.setStartBefore(element);
  return start.comparePoint(node, offset) <= 0;
}

function holds(x: number, y: number): (rect: DOMRect) => boolean {
  return (rect) => rect.left <= x && x < rect.right && rect.top <= y && y < rect.bottom;
}
