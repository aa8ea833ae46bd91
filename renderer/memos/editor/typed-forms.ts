/** Signs that are typed at the start of a paragraph, as in Markdown, and make it what they stand for. */

import {
  $getNodeByKey,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
  TextNode,
} from 'lexical';
import { $formBlocks, type BlockForm } from './block-forms.ts';

const FORMS: Readonly<Record<string, BlockForm>> = {
  ...{ '# ': 'heading 1', '## ': 'heading 2', '### ': 'heading 3' },
  ...{ '- ': 'bullet', '* ': 'bullet', '1. ': 'number', '> ': 'quote' },
};

/** Only where the space was typed just now: what is pasted or was there stays as it is. */
export function registerTypedForms(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(TextNode, (node) => {
    const selection = $getSelection();
    const paragraph = node.getParent();
    if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.key !== node.getKey()) return;
    if (!$isParagraphNode(paragraph) || !node.is(paragraph.getFirstChild())) return;
    const { offset } = selection.anchor;
    const text = node.getTextContent();
    const form = FORMS[text.slice(0, offset)];
    const before = editor.getEditorState().read(() => {
      const earlier = $getNodeByKey(node.getKey());
      return $isTextNode(earlier) ? earlier.getTextContent() : '';
    });
    if (!form || before !== text.slice(0, offset - 1) + text.slice(offset)) return;
    if (text.length === offset) node.remove();
    else node.setTextContent(text.slice(offset));
    paragraph.selectStart();
    $formBlocks(form);
  });
}
