/** The dialogs on a code, one for each task. */

import type { Code } from '../../shared/model/code.ts';
import { SubjectMemosDialog } from '../memos/subject-memos-dialog.tsx';
import { CreateCodeDialog } from './create-code-dialog.tsx';
import { DeleteCodeDialog } from './delete-code-dialog.tsx';
import { DescribeCodeDialog } from './describe-code-dialog.tsx';
import { MergeCodeDialog } from './merge-code-dialog.tsx';
import { MoveCodeDialog } from './move-code-dialog.tsx';
import { RecolourCodeDialog } from './recolour-code-dialog.tsx';
import { RenameCodeDialog } from './rename-code-dialog.tsx';

export type CodeTask =
  | { readonly kind: 'create'; readonly parent: Code | null }
  | { readonly kind: 'rename' | 'describe' | 'recolour' | 'move' | 'merge' | 'delete' | 'memos'; readonly code: Code };

export interface CodeTaskDialogProps {
  readonly task: CodeTask;
  readonly codes: readonly Code[];
  readonly onClose: () => void;
}

/** What each of the dialogs takes. */
export interface OneCodeDialogProps {
  readonly code: Code;
  readonly codes: readonly Code[];
  readonly onClose: () => void;
}

const DIALOGS = {
  rename: RenameCodeDialog,
  describe: DescribeCodeDialog,
  recolour: RecolourCodeDialog,
  move: MoveCodeDialog,
  merge: MergeCodeDialog,
  delete: DeleteCodeDialog,
};

export function CodeTaskDialog({ task, codes, onClose }: CodeTaskDialogProps) {
  if (task.kind === 'create') return <CreateCodeDialog parent={task.parent} onClose={onClose} />;
  if (task.kind === 'memos') {
    const { id, name } = task.code;
    return <SubjectMemosDialog subject={{ kind: 'code', code: id }} about={name} onClose={onClose} />;
  }
  const OneCodeDialog = DIALOGS[task.kind];
  return <OneCodeDialog code={task.code} codes={codes} onClose={onClose} />;
}
