/** Puts a source's text on the page: a read-only Lexical editor whose root is not editable content. */

import { $getRoot, createEditor, type NodeKey, TextNode } from 'lexical';
import type { SourceText } from '../../shared/model/source.ts';
import type { TextRange } from '../../shared/text/range.ts';
import {
  type BlockRun,
  cellsOf,
  emptyCellsBefore,
  estimateLines,
  isDelimiterRow,
  runsOf,
  sectionsOf,
} from './block-form.ts';
import {
  BlockNode,
  CellNode,
  createBlockNode,
  createRunNode,
  createSectionNode,
  RunNode,
  SectionNode,
} from './block-node.ts';
import { type BlockPart, partsOf } from './block-parts.ts';
import { originLabels } from './origin-labels.ts';

/** Characters that are drawn together, in one element. */
export interface Section extends TextRange {
  readonly element: HTMLElement;
}

export interface TextView {
  /** The blocks of the source, long ones in parts, in order; and the element of each. */
  readonly parts: readonly BlockPart[];
  readonly elements: readonly HTMLElement[];
  /** From the start of the first block to the end of the last, in order. */
  readonly sections: readonly Section[];
  /** Empties the root. */
  destroy(): void;
}

/**
 * Renders `source` into `root`, synchronously. Lexical gets no events: nothing may change the text, and the selection is ours.
 * About 0.3 s for 5 million characters in 10,000 blocks.
 */
export function showText(root: HTMLElement, source: SourceText): TextView {
  const editor = createEditor({
    namespace: 'reader',
    editable: false,
    disableEvents: true,
    nodes: [SectionNode, RunNode, BlockNode, CellNode],
    onError: (error) => {
      throw error;
    },
  });
  const parts = partsOf(source.text, source.blocks);
  const origins = originLabels(parts, source);
  const keys: NodeKey[] = [];
  const sections: (TextRange & { readonly key: NodeKey })[] = [];
  const addSection = (runs: readonly BlockRun[]) => {
    const inside = parts.slice(runs[0]!.from, runs.at(-1)!.to);
    const children = runs.map((run) => {
      const nodes = parts.slice(run.from, run.to).map((part) => nodeOf(source, part, origins.get(part) ?? ''));
      keys.push(...nodes.map((node) => node.getKey()));
      return run.kind === 'single' ? nodes[0]! : createRunNode(run.kind, nodes);
    });
    const node = createSectionNode(children, estimateLines(inside));
    sections.push({ key: node.getKey(), start: inside[0]!.start, end: inside.at(-1)!.end });
    return node;
  };
  const build = () => {
    $getRoot().splice(0, 0, sectionsOf(runsOf(source.text, parts), parts).map(addSection));
  };
  editor.update(build, { discrete: true, skipTransforms: true });
  editor.setRootElement(root);
  return {
    parts,
    elements: keys.map((key) => editor.getElementByKey(key)!),
    sections: sections.map(({ key, start, end }) => ({ start, end, element: editor.getElementByKey(key)! })),
    destroy: () => editor.setRootElement(null),
  };
}

function nodeOf({ text, markers }: SourceText, part: BlockPart, origin: string): BlockNode {
  const node = createBlockNode(part, text, origin);
  node.isDelimiter = isDelimiterRow(text, part);
  if (part.kind !== 'table-row' && !node.isDelimiter)
    return node.append(new TextNode(text.slice(part.start, part.end)));
  const cells = cellsOf(text, part, markers);
  node.emptyCells = emptyCellsBefore(text, part);
  return node.append(...cells.map((cell) => new CellNode(text.slice(cell.start, cell.end))));
}
