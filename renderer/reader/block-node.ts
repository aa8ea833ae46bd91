/** The Lexical nodes of a source: one per block, with the mark-up that says what kind of block it is. */

import { type EditorConfig, ElementNode, TextNode } from 'lexical';
import type { Block, BlockKind } from '../../shared/text/block.ts';
import { directionOf, isHardWrapped } from './block-form.ts';

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

/** One block of the source; its text nodes together are `text.slice(block.start, block.end)`. */
export class BlockNode extends ElementNode {
  block: Block | undefined;
  flows = false;

  override $config() {
    return this.config('source-block', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    const block = this.block!;
    const { tag, role } = block.kind === 'heading' ? { tag: `h${block.level}`, role: undefined } : FORMS[block.kind];
    const element = document.createElement(tag);
    element.className = `block block-${block.kind}${this.flows ? ' block-flowing' : ''}`;
    if (role) element.setAttribute('role', role);
    if (block.kind === 'list-item' || block.kind === 'quotation')
      element.style.setProperty('--depth', `${block.level}`);
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }
}

/** Blocks that the browser draws together, or not at all while they are far from the screen. */
export class SectionNode extends ElementNode {
  height = 0;

  override $config() {
    return this.config('source-section', { extends: ElementNode });
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'section';
    element.style.containIntrinsicBlockSize = `auto ${this.height}px`;
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

/** A node for `block`, whose text is `text`; without children. Only inside an editor's update. */
export function createBlockNode(block: Block, text: string): BlockNode {
  const node = new BlockNode();
  node.block = block;
  node.flows = block.kind !== 'preformatted' && isHardWrapped(text);
  return node.setDirection(directionOf(text));
}

/** A list or table of these blocks. Only inside an editor's update. */
export function createRunNode(kind: RunNode['kind'], blocks: BlockNode[]): RunNode {
  const node = new RunNode();
  node.kind = kind;
  node.columns = blocks.reduce((most, block) => Math.max(most, block.getChildrenSize()), 1);
  return node.splice(0, 0, blocks);
}

/** A section of blocks and runs, for which `height` px are kept free until it is drawn. Only inside an editor's update. */
export function createSectionNode(children: ElementNode[], height: number): SectionNode {
  const node = new SectionNode();
  node.height = height;
  node.setDirection('ltr');
  return node.splice(0, 0, children);
}
