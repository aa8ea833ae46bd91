/** The forms of the words at the caret, and the forms of blocks. */

import { $isLinkNode } from '@lexical/link';
import { $insertList, $isListItemNode, $isListNode, type ListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { HEADING_TAGS } from './memo-nodes.ts';

export type BlockForm = 'paragraph' | 'heading 1' | 'heading 2' | 'heading 3' | 'quote' | 'bullet' | 'number';

/** How the words at the caret look. */
export interface MemoForms {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly block: BlockForm;
  readonly isLink: boolean;
}

/** Gives the blocks of the selection a form; those that have it become paragraphs. Only inside an editor's update. */
export function $formBlocks(block: BlockForm): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const { block: before } = $formsAt(selection);
  const wasList = before === 'bullet' || before === 'number';
  if (block !== before && (block === 'bullet' || block === 'number')) {
    $insertList(block);
    return;
  }
  if (wasList) $takeOutOfLists(selection);
  $setBlocksType($getSelection(), () => $createBlock(block === before ? 'paragraph' : block));
}

/** Only from the highest level an item can become a block of its own. */
function $takeOutOfLists(selection: RangeSelection): void {
  for (const node of selection.getNodes()) {
    const item = $findMatchingParent(node, $isListItemNode);
    if (item && item.getIndent() > 0) item.setIndent(0);
  }
}

function $createBlock(block: BlockForm) {
  if (block === 'quote') return $createQuoteNode();
  if (!block.startsWith('heading')) return $createParagraphNode();
  return $createHeadingNode(HEADING_TAGS[Number(block.at(-1)) - 1]!);
}

export function $formsAt(selection: RangeSelection): MemoForms {
  return {
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    block: $blockAt(selection.anchor.getNode()),
    isLink: $isLinked(selection),
  };
}

export function $isLinked(selection: RangeSelection): boolean {
  return $findMatchingParent(selection.anchor.getNode(), $isLinkNode) !== null;
}

function $blockAt(node: LexicalNode): BlockForm {
  const list = $listAt(node);
  if (list) return list.getListType() === 'number' ? 'number' : 'bullet';
  const block = node.getTopLevelElement();
  if ($isHeadingNode(block)) {
    const level = HEADING_TAGS.indexOf(block.getTag()) + 1;
    return `heading ${level}` as BlockForm;
  }
  return $isQuoteNode(block) ? 'quote' : 'paragraph';
}

export function $listAt(node: LexicalNode): ListNode | null {
  return $findMatchingParent(node, $isListNode);
}
