/** Between the text of a memo and the nodes that Lexical edits. */

import { $createLinkNode, $isLinkNode, LinkNode } from '@lexical/link';
import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  ListItemNode,
  ListNode,
  type ListType,
} from '@lexical/list';
import {
  $createHeadingNode,
  $createQuoteNode,
  $isHeadingNode,
  $isQuoteNode,
  HeadingNode,
  type HeadingTagType,
  QuoteNode,
} from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { formed, type MemoBlock, type MemoRun } from '../../../shared/report/memo/memo-text.ts';

export const MEMO_NODES = [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode];

/** A memo's headings stand below those of the window. */
export const HEADING_TAGS: readonly HeadingTagType[] = ['h3', 'h4', 'h5'];

/** Puts a memo in place of what is there. Only inside an editor's update. */
export function $showMemo(blocks: readonly MemoBlock[]): void {
  const root = $getRoot().clear();
  const lists: ListNode[] = [];
  for (const block of blocks) {
    if (block.kind === 'item') {
      $listFor(block, root, lists).append($createListItemNode().append(...$nodesOfRuns(block.runs)));
    } else {
      lists.length = 0;
      root.append($createBlock(block).append(...$nodesOfRuns(block.runs)));
    }
  }
  if (root.isEmpty()) root.append($createParagraphNode());
}

function $createBlock(block: Exclude<MemoBlock, { kind: 'item' }>): ElementNode {
  if (block.kind === 'heading') return $createHeadingNode(HEADING_TAGS[block.level - 1]!);
  return block.kind === 'quote' ? $createQuoteNode() : $createParagraphNode();
}

/** The list that an item belongs to: an open one, or a new one, which stands in an item of its own where it lies deeper. */
function $listFor(
  { level, ordered }: Extract<MemoBlock, { kind: 'item' }>,
  root: ElementNode,
  lists: ListNode[],
): ListNode {
  const type: ListType = ordered ? 'number' : 'bullet';
  lists.length = Math.min(lists.length, level + 1);
  if (lists.length === level + 1 && lists[level]!.getListType() === type) return lists[level]!;
  lists.length = Math.min(lists.length, level);
  while (lists.length <= level) {
    const list = $createListNode(type);
    const around = lists.at(-1);
    if (around) around.append($createListItemNode().append(list));
    else root.append(list);
    lists.push(list);
  }
  return lists[level]!;
}

function $nodesOfRuns(runs: readonly MemoRun[]): LexicalNode[] {
  const nodes: LexicalNode[] = [];
  let link: LinkNode | undefined;
  for (const run of runs) {
    if (run.link === undefined) link = undefined;
    else if (link?.getURL() !== run.link) {
      link = $createLinkNode(run.link);
      nodes.push(link);
    }
    const words = $nodesOfWords(run);
    if (link) link.append(...words);
    else nodes.push(...words);
  }
  return nodes;
}

function $nodesOfWords({ text, bold, italic }: MemoRun): LexicalNode[] {
  return text.split('\n').flatMap((line, place) => {
    const node = $createTextNode(line);
    if (bold) node.toggleFormat('bold');
    if (italic) node.toggleFormat('italic');
    return [...(place > 0 ? [$createLineBreakNode()] : []), ...(line === '' ? [] : [node])];
  });
}

/** The memo that is there. Only inside an editor's update or reading. */
export function $readBlocks(): MemoBlock[] {
  return $getRoot()
    .getChildren()
    .flatMap((node) => ($isListNode(node) ? $itemsOf(node, 0) : $blockOf(node)));
}

function $blockOf(node: LexicalNode): MemoBlock {
  const runs = $runsOf(node);
  if ($isHeadingNode(node)) {
    const level = HEADING_TAGS.indexOf(node.getTag()) + 1;
    return { kind: 'heading', level: (level || 1) as 1 | 2 | 3, runs };
  }
  return { kind: $isQuoteNode(node) ? 'quote' : 'paragraph', runs };
}

/** Items that hold nothing but a list are there for it alone. */
function $itemsOf(list: ListNode, level: number): MemoBlock[] {
  const ordered = list.getListType() === 'number';
  return list.getChildren().flatMap((item) => {
    const inside = $isListItemNode(item) ? item.getChildren() : [item];
    const runs = inside.filter((node) => !$isListNode(node)).flatMap((node) => $runsOf(node));
    const deeper = inside.filter($isListNode).flatMap((nested) => $itemsOf(nested, level + 1));
    return runs.length === 0 && deeper.length > 0 ? deeper : [{ kind: 'item', ordered, level, runs }, ...deeper];
  });
}

function $runsOf(node: LexicalNode, link?: string): MemoRun[] {
  if ($isLineBreakNode(node)) return [formed('\n', { ...(link && { link }) })];
  if ($isTextNode(node)) {
    const form = { bold: node.hasFormat('bold'), italic: node.hasFormat('italic') };
    return [formed(node.getTextContent(), { ...form, ...(link && { link }) })];
  }
  const leading = $isLinkNode(node) ? node.getURL() : link;
  return $isElementNode(node) ? node.getChildren().flatMap((child) => $runsOf(child, leading)) : [];
}
