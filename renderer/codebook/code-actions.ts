/** What can be done with a code, as a menu. */

import { Combine, FolderPlus, MoveRight, NotebookText, Palette, Pencil, TextCursorInput, Trash2 } from 'lucide-react';
import type { Code } from '../../shared/model/code.ts';
import type { Action } from '../ui/menu.tsx';
import type { CodeTask } from './code-task-dialog.tsx';

export function actionsOfCode(code: Code, start: (task: CodeTask) => void): Action[] {
  return [
    { label: 'Rename…', icon: TextCursorInput, run: () => start({ kind: 'rename', code }) },
    { label: 'Describe…', icon: Pencil, run: () => start({ kind: 'describe', code }) },
    { label: 'Colour…', icon: Palette, run: () => start({ kind: 'recolour', code }) },
    { label: 'Memos…', icon: NotebookText, run: () => start({ kind: 'memos', code }) },
    { label: 'New sub-code…', icon: FolderPlus, apart: true, run: () => start({ kind: 'create', parent: code }) },
    { label: 'Move…', icon: MoveRight, run: () => start({ kind: 'move', code }) },
    { label: 'Merge into…', icon: Combine, run: () => start({ kind: 'merge', code }) },
    { label: 'Delete…', icon: Trash2, apart: true, danger: true, run: () => start({ kind: 'delete', code }) },
  ];
}
