/** Signs that are typed as in Markdown, at the start of a paragraph or around words, and become the form that they stand for. */

import { $createLinkNode, $isLinkNode } from '@lexical/link';
import {
  $getNodeByKey,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
  TextNode,
} from 'lexical';
import type { MemoRun } from '../../../shared/report/memo/memo-text.ts';
import { readRuns } from '../../../shared/report/memo/read-runs.ts';
import { $formBlocks, type BlockForm } from './block-forms.ts';

const FORMS: Readonly<Record<string, BlockForm>> = {
  ...{ '# ': 'heading 1', '## ': 'heading 2', '### ': 'heading 3' },
  ...{ '- ': 'bullet', '* ': 'bullet', '1. ': 'number', '> ': 'quote' },
};

/** Only where the last sign was typed just now: what is pasted or was there stays as it is. */
export function registerTypedForms(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(TextNode, (node) => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.key !== node.getKey()) return;
    const { offset } = selection.anchor;
    const text = node.getTextContent();
    const before = editor.getEditorState().read(() => {
      const earlier = $getNodeByKey(node.getKey());
      return $isTextNode(earlier) ? earlier.getTextContent() : '';
    });
    if (before !== text.slice(0, offset - 1) + text.slice(offset)) return;
    if (!$formBlock(node, offset)) $formWords(node, offset);
  });
}

/** Gives the paragraph the form of the signs that it begins with. */
function $formBlock(node: TextNode, offset: number): boolean {
  const paragraph = node.getParent();
  const text = node.getTextContent();
  const form = FORMS[text.slice(0, offset)];
  if (!form || !$isParagraphNode(paragraph) || !node.is(paragraph.getFirstChild())) return false;
  if (text.length === offset) node.remove();
  else node.setTextContent(text.slice(offset));
  paragraph.selectStart();
  $formBlocks(form);
  return true;
}

/** Gives the words before the caret the form of the signs around them; what is typed next does not have it. */
function $formWords(node: TextNode, offset: number): void {
  const typed = node.getTextContent().slice(0, offset);
  if (!/[*)]$/.test(typed) || $isLinkNode(node.getParent())) return;
  const found = formedAtEnd(typed);
  if (!found) return;
  const { start, run } = found;
  const { text, bold, italic, link } = run;
  const parts = node.splitText(...(start === 0 ? [offset] : [start, offset]));
  const words = parts[start === 0 ? 0 : 1]!;
  words.setTextContent(text);
  if (link) {
    const leading = $createLinkNode(link);
    words.insertBefore(leading);
    leading.append(words);
  }
  const after = words.select();
  for (const [form, isOn] of Object.entries({ bold, italic }) as ['bold' | 'italic', boolean | undefined][]) {
    if (!isOn) continue;
    words.toggleFormat(form);
    if (after.hasFormat(form)) after.toggleFormat(form);
  }
}

/** The words with signs around them that end a text. Inside a word a sign is one of its own; beside a star it is half of two. */
function formedAtEnd(typed: string): { readonly start: number; readonly run: MemoRun } | undefined {
  for (let start = typed.length - 1; start >= 0; start--) {
    if (!'*['.includes(typed[start]!) || /[\p{L}\p{N}*]$/u.test(typed.slice(0, start))) continue;
    const [run, ...others] = readRuns(typed.slice(start));
    if (run && others.length === 0 && (run.bold || run.italic || run.link)) return { start, run };
  }
  return undefined;
}
