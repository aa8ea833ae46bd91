/** The dialogs on codes, one for each task. */

import type { Code } from '../../shared/model/code.ts';
import { SubjectMemosDialog } from '../memos/subject-memos-dialog.tsx';
import { Lexicon } from '../search/lexicon.tsx';
import { AddToSetDialog } from './add-to-set-dialog.tsx';
import type { CodeTask } from './code-task.ts';
import { CreateCodeDialog } from './create-code-dialog.tsx';
import { DeleteCodesDialog } from './delete-codes-dialog.tsx';
import { DescribeCodeDialog } from './describe-code-dialog.tsx';
import { MergeCodesDialog } from './merge-codes-dialog.tsx';
import { MoveCodesDialog } from './move-codes-dialog.tsx';
import { RecolourCodesDialog } from './recolour-codes-dialog.tsx';
import { RenameCodeDialog } from './rename-code-dialog.tsx';
import { SplitCodeDialog } from './split/split-code-dialog.tsx';

export interface CodeTaskDialogProps {
  readonly task: CodeTask;
  readonly codes: readonly Code[];
  readonly onClose: () => void;
}

const ON_ONE = { rename: RenameCodeDialog, describe: DescribeCodeDialog, split: SplitCodeDialog };

const ON_SEVERAL = {
  recolour: RecolourCodesDialog,
  move: MoveCodesDialog,
  merge: MergeCodesDialog,
  addToSet: AddToSetDialog,
  delete: DeleteCodesDialog,
};

export function CodeTaskDialog({ task, codes, onClose }: CodeTaskDialogProps) {
  if (task.kind === 'create') return <CreateCodeDialog parent={task.parent} codes={codes} onClose={onClose} />;
  if ('chosen' in task) {
    const SeveralCodesDialog = ON_SEVERAL[task.kind];
    return <SeveralCodesDialog chosen={task.chosen} codes={codes} onClose={onClose} />;
  }
  if (task.kind === 'memos') {
    const { id, name } = task.code;
    return <SubjectMemosDialog subject={{ kind: 'code', code: id }} about={name} onClose={onClose} />;
  }
  if (task.kind === 'terms') return <Lexicon start="terms" code={task.code.id} onClose={onClose} />;
  const OneCodeDialog = ON_ONE[task.kind];
  return <OneCodeDialog code={task.code} onClose={onClose} />;
}
