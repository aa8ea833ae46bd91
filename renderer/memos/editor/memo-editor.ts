/** The editor of a memo's text: Lexical on an element of the page, with the forms that a memo has and no others. */

import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $toggleLink } from '@lexical/link';
import { registerList } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import {
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  type BaseSelection,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
  PASTE_COMMAND,
  type TextFormatType,
} from 'lexical';
import { readMemo } from '../../../shared/report/memo/read-memo.ts';
import { writeMemo } from '../../../shared/report/memo/write-memo.ts';
import { $formBlocks, $formsAt, $isLinked, $listAt, type BlockForm, type MemoForms } from './block-forms.ts';
import { $readBlocks, $showMemo, MEMO_NODES } from './memo-nodes.ts';
import { registerTypedForms } from './typed-forms.ts';

export interface MemoEditor {
  focus(): void;
  /** Marks what is selected, before the focus goes elsewhere for a while: the next thing done is done to that. */
  hold(): void;
  /** Back to what is selected, or was marked. */
  resume(): void;
  /** Turns bold or italics on or off. */
  toggle(form: 'bold' | 'italic'): void;
  /** Gives the blocks of the selection a form; those that have it become paragraphs. */
  form(block: BlockForm): void;
  /** Moves the items of the selection one level in or out. */
  indent(direction: 'in' | 'out'): void;
  /** Makes the selected words lead to an address; where none are selected, `words` are written that do. */
  link(address: string, words: string): void;
  unlink(): void;
  destroy(): void;
}

export interface MemoEditorEvents {
  changed(markdown: string): void;
  formsChanged(forms: MemoForms): void;
}

/** Milliseconds of typing that undo takes back at once. */
const UNDO_PAUSE = 400;

export function openMemoEditor(root: HTMLElement, markdown: string, events: MemoEditorEvents): MemoEditor {
  const editor = createEditor({
    namespace: 'memo',
    nodes: MEMO_NODES,
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  editor.update(() => $showMemo(readMemo(markdown)), { discrete: true });
  const written = () => writeMemo($readBlocks());
  // What was stored may say the same in other signs: only other words are a change.
  const first = editor.getEditorState().read(written);
  let last = first;
  const tellChange = () => {
    const now = written();
    if (now === last) return;
    last = now;
    events.changed(now === first ? markdown : now);
  };
  const close = mergeRegister(
    registerRichText(editor),
    registerList(editor),
    registerHistory(editor, createEmptyHistoryState(), UNDO_PAUSE),
    keepToMemos(editor),
    registerTypedForms(editor),
    editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
      editorState.read(() => {
        if (dirtyElements.size + dirtyLeaves.size > 0) tellChange();
        const selection = $getSelection();
        if ($isRangeSelection(selection)) events.formsChanged($formsAt(selection));
      });
    }),
  );
  let held: BaseSelection | null = null;
  const act = (change: () => void) => {
    editor.update(() => {
      if (held) $setSelection(held.clone());
      else if (!$getSelection()) $getRoot().selectEnd();
      held = null;
      change();
    });
    editor.focus();
  };
  return {
    focus: () => editor.focus(),
    hold: () => {
      held = editor.getEditorState().read(() => $getSelection()?.clone() ?? null);
    },
    resume: () => act(() => {}),
    toggle: (form) => act(() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, form)),
    form: (block) => act(() => $formBlocks(block)),
    indent: (direction) =>
      act(() =>
        editor.dispatchCommand(direction === 'in' ? INDENT_CONTENT_COMMAND : OUTDENT_CONTENT_COMMAND, undefined),
      ),
    link: (address, words) => act(() => $link(address, words)),
    unlink: () => act(() => $toggleLink(null)),
    destroy: () => {
      close();
      editor.setRootElement(null);
    },
  };
}

const KNOWN_FORMATS: readonly TextFormatType[] = ['bold', 'italic'];

/** No form that a memo cannot keep; what is pasted is words alone; Tab, Escape and Ctrl+Enter are left to the window. */
function keepToMemos(editor: LexicalEditor): () => void {
  const first = COMMAND_PRIORITY_CRITICAL;
  return mergeRegister(
    editor.registerCommand(FORMAT_TEXT_COMMAND, (format) => !KNOWN_FORMATS.includes(format), first),
    editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, first),
    editor.registerCommand(KEY_TAB_COMMAND, () => true, first),
    editor.registerCommand(KEY_ENTER_COMMAND, (event) => event !== null && (event.ctrlKey || event.metaKey), first),
    editor.registerCommand(
      INDENT_CONTENT_COMMAND,
      () => {
        const selection = $getSelection();
        return !$isRangeSelection(selection) || !$listAt(selection.anchor.getNode());
      },
      first,
    ),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const words = event instanceof ClipboardEvent ? event.clipboardData?.getData('text/plain') : undefined;
        if (words === undefined) return false;
        event.preventDefault();
        const selection = $getSelection();
        if ($isRangeSelection(selection)) selection.insertRawText(words.replaceAll(/\r\n?/g, '\n'));
        return true;
      },
      first,
    ),
  );
}

function $link(address: string, words: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  if (selection.isCollapsed() && !$isLinked(selection)) {
    const written = $createTextNode(words);
    selection.insertNodes([written]);
    written.select(0);
  }
  $toggleLink(address);
  const after = $getSelection();
  if ($isRangeSelection(after)) after.anchor.set(after.focus.key, after.focus.offset, after.focus.type);
}
