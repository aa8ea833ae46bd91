/** A memo, to be written or changed. */

import { useState } from 'react';
import type { ListedMemo } from '../../shared/api/results.ts';
import type { MemoSubject } from '../../shared/model/memo.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { FormDialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

export interface MemoDialogProps {
  readonly subject: MemoSubject;
  /** What it is on, in words. */
  readonly about: string;
  /** Null for a new one. */
  readonly memo: ListedMemo | null;
  readonly onClose: () => void;
}

export function MemoDialog({ subject, about, memo, onClose }: MemoDialogProps) {
  const { client, notices } = useWorkbench();
  const [title, setTitle] = useState(memo?.title ?? '');
  const [body, setBody] = useState(memo?.body ?? '');
  const ownWords = memo?.id === null;
  const submit = async () => {
    if (!memo) await client.call('memos.create', { subject, title, body });
    else if (memo.id !== null) await client.call('memos.change', { memo: memo.id, title, body });
    else if (subject.kind === 'coding') await client.call('codings.setMemo', { coding: subject.coding, memo: body });
    notices.say('Memo saved', { undoable: true });
  };
  const altered = title !== (memo?.title ?? '') || body !== (memo?.body ?? '');
  return (
    <FormDialog
      title={`Memo on ${about}`}
      action="Save"
      wide
      disabled={!altered || `${title}${body}`.trim() === ''}
      onClose={onClose}
      onSubmit={submit}
    >
      {!ownWords && <Field label="Title" value={title} onChange={setTitle} autoFocus />}
      <Field label="What you think" value={body} onChange={setBody} lines={8} autoFocus={ownWords} />
    </FormDialog>
  );
}
