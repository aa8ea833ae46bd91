/** The Lexical nodes of a source: one per block, with the mark-up that says what kind of block it is. */

import { type EditorConfig, ElementNode, TextNode } from 'lexical';
import type { BlockKind } from '../../shared/text/block.ts';
import { directionOf, isHardWrapped } from './block-form.ts';
import type { BlockPart } from './block-parts.ts';

interface Form {
  readonly tag: string;
  readonly role?: string;
}

const FORMS: Readonly<Record<Exclude<BlockKind, 'heading'>, Form>> = {
  paragraph: { tag: 'p' },
  'list-item': { tag: 'div', role: 'listitem' },
  quotation: { tag: 'blockquote' },
  'table-row': { tag: 'div', role: 'row' },
  footnote: { tag: 'div', role: 'note' },
  preformatted: { tag: 'pre' },
  rule: { tag: 'div', role: 'separator' },
};

/** A block of the source, or a part of one; its text nodes together are `text.slice(part.start, part.end)`. */
export class BlockNode extends ElementNode {
  part: BlockPart | undefined;
  flows = false;
  /** Whether it is the row of dashes below the header of a table. */
  isDelimiter = false;
  /** Empty cells at the start of a row. */
  emptyCells = 0;
  /** Where it stands in what the text was made from, such as `p. 3`; empty where nothing is to be said of that. */
  origin = '';

  override $config() {
    return this.config('source-block', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    const { level, end, whole, paragraph } = this.part!;
    const kind = this.isDelimiter ? 'table-row' : this.part!.kind;
    const { tag, role } = kind === 'heading' ? { tag: `h${level}`, role: undefined } : FORMS[kind];
    const element = document.createElement(tag);
    element.className = `block block-${kind}`;
    element.classList.toggle('block-delimiter', this.isDelimiter);
    element.classList.toggle('block-flowing', this.flows);
    element.classList.toggle('block-unfinished', end < whole.end);
    if (role) element.setAttribute('role', role);
    if (kind === 'list-item' || kind === 'quotation') element.style.setProperty('--depth', `${level}`);
    if (paragraph !== undefined) element.dataset.paragraph = `${paragraph}`;
    if (this.origin) element.dataset.origin = this.origin;
    if (this.emptyCells > 0) element.style.setProperty('--first-column', `${this.emptyCells + 1}`);
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }
}

/** Blocks that the browser draws together, or not at all while they are far from the screen. */
export class SectionNode extends ElementNode {
  /** Of it, roughly. */
  lines = 0;

  override $config() {
    return this.config('source-section', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'section';
    element.style.containIntrinsicBlockSize = `auto ${this.lines}lh`;
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }
}

/** What holds the items of one list or the rows of one table. */
export class RunNode extends ElementNode {
  kind: 'list' | 'table' = 'list';
  /** Cells in the longest row of a table. */
  columns = 0;

  override $config() {
    return this.config('source-run', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = `run run-${this.kind}`;
    element.setAttribute('role', this.kind);
    if (this.kind === 'table') element.style.setProperty('--columns', `${this.columns}`);
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }
}

/** A cell of a table row. */
export class CellNode extends TextNode {
  override $config() {
    return this.config('source-cell', { extends: TextNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.className = 'cell';
    element.setAttribute('role', 'cell');
    return element;
  }
}

/** A node for `part` of a source whose text is `text`; without children. Only inside an editor's update. */
export function createBlockNode(part: BlockPart, text: string, origin: string): BlockNode {
  const { kind, start, end, whole } = part;
  const node = new BlockNode();
  node.part = part;
  node.origin = origin;
  node.flows = kind !== 'preformatted' && isHardWrapped(text.slice(start, end));
  return node.setDirection(directionOf(text.slice(whole.start, whole.end)));
}

/** A list or table of these blocks; a table is written in the direction of its first row. Only inside an editor's update. */
export function createRunNode(kind: RunNode['kind'], blocks: BlockNode[]): RunNode {
  const node = new RunNode();
  node.kind = kind;
  node.columns = blocks.reduce((most, block) => Math.max(most, block.emptyCells + block.getChildrenSize()), 1);
  const direction = blocks[0]!.getDirection();
  if (kind === 'table') for (const row of blocks) row.setDirection(direction);
  return node.setDirection(direction).splice(0, 0, blocks);
}

/** A section of blocks and runs, for which so many lines are kept free until it is drawn. Only inside an editor's update. */
export function createSectionNode(children: ElementNode[], lines: number): SectionNode {
  const node = new SectionNode();
  node.lines = lines;
  node.setDirection('ltr');
  return node.splice(0, 0, children);
}
