/** What can be done with a code, or with several, as a menu. */

import {
  BookA,
  Combine,
  FolderPlus,
  Group,
  History,
  MoveRight,
  NotebookText,
  Palette,
  Pencil,
  Pin,
  PinOff,
  Split,
  SwatchBook,
  TextCursorInput,
  Trash2,
} from 'lucide-react';
import type { ChangeFilter } from '../../shared/model/change.ts';
import type { Code } from '../../shared/model/code.ts';
import type { Pins } from '../coding/use-pins.ts';
import type { Action } from '../ui/menu.tsx';
import type { CodeTask } from './code-task.ts';

export interface CodeMenuTools {
  readonly start: (task: CodeTask) => void;
  readonly shade: (code: Code) => void;
  readonly pins: Pins;
  readonly openHistory: (filter: ChangeFilter) => void;
}

export function actionsOfCode(code: Code, isGroup: boolean, tools: CodeMenuTools): Action[] {
  const { start, shade, pins, openHistory } = tools;
  const digit = pins.digitOf(code.id);
  const chosen = [code];
  return [
    { label: 'Rename…', icon: TextCursorInput, run: () => start({ kind: 'rename', code }) },
    { label: 'Describe…', icon: Pencil, run: () => start({ kind: 'describe', code }) },
    { label: 'Colour…', icon: Palette, run: () => start({ kind: 'recolour', chosen }) },
    ...(isGroup ? [{ label: 'Sub-codes in shades of it', icon: SwatchBook, run: () => shade(code) }] : []),
    { label: 'Memos…', icon: NotebookText, run: () => start({ kind: 'memos', code }) },
    { label: 'Terms…', icon: BookA, run: () => start({ kind: 'terms', code }) },
    { label: 'History', icon: History, run: () => openHistory({ code: code.id }) },
    { label: digit ? `Unpin from ${digit}` : 'Pin to a key', icon: digit ? PinOff : Pin, run: () => pins.toggle(code) },
    { label: 'New sub-code…', icon: FolderPlus, apart: true, run: () => start({ kind: 'create', parent: code }) },
    ...placeActions(chosen, start, [{ label: 'Split…', icon: Split, run: () => start({ kind: 'split', code }) }]),
  ];
}

export function actionsOfCodes(chosen: readonly Code[], start: (task: CodeTask) => void): Action[] {
  const recolour: Action = { label: 'Colour…', icon: Palette, run: () => start({ kind: 'recolour', chosen }) };
  return [recolour, ...placeActions(chosen, start, [])];
}

/** What alters where codes stand and what they hold. */
function placeActions(chosen: readonly Code[], start: (task: CodeTask) => void, forOne: readonly Action[]): Action[] {
  return [
    { label: 'Move…', icon: MoveRight, run: () => start({ kind: 'move', chosen }) },
    { label: 'Merge into…', icon: Combine, run: () => start({ kind: 'merge', chosen }) },
    ...forOne,
    { label: 'Add to a code set…', icon: Group, run: () => start({ kind: 'addToSet', chosen }) },
    { label: 'Delete…', icon: Trash2, apart: true, danger: true, run: () => start({ kind: 'delete', chosen }) },
  ];
}
