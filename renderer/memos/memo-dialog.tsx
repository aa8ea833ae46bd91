/** A memo, to be written or changed. */

import { type KeyboardEvent, useState } from 'react';
import type { MemoSubject } from '../../shared/model/memo.ts';
import type { ListedMemo } from '../../shared/report/memo/listed-memo.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { Button } from '../ui/button.tsx';
import { FormDialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { keepEnter } from '../ui/keep-enter.ts';
import { draftOf, keepDraft, type MemoDraft } from './drafts.ts';
import { formOfKeys } from './editor/form-keys.ts';
import { MemoField } from './editor/memo-field.tsx';

export interface MemoDialogProps {
  readonly subject: MemoSubject;
  /** What it is on, in words. */
  readonly about: string;
  /** Null for a new one; the words kept with a coding itself have no id and no title. */
  readonly memo: Pick<ListedMemo, 'id' | 'title' | 'body'> | null;
  readonly onClose: () => void;
}

/** Who ends the title with Enter goes on to write: what is typed then is meant for the text below it. */
function onTitleKey(event: KeyboardEvent): void {
  const form = event.currentTarget.closest('form');
  if (formOfKeys(event) === 'save') form?.requestSubmit();
  else if (keepEnter(event)) form?.querySelector<HTMLElement>('[role=textbox]')?.focus();
}

const EMPTY: MemoDraft = { title: '', body: '' };

/** Closed in any way but by saving, it keeps what was written as a draft. */
export function MemoDialog({ subject, about, memo, onClose }: MemoDialogProps) {
  const { client, notices } = useWorkbench();
  const key = memo ? (memo.id ?? 'own words') : 'new';
  const stored = memo ?? EMPTY;
  const [found, setFound] = useState(draftOf(subject, key));
  const [written, setWritten] = useState(found ?? stored);
  const { title, body } = written;
  const ownWords = memo?.id === null;
  const altered = title !== stored.title || body !== stored.body;
  const write = (change: Partial<MemoDraft>) => {
    const now = { ...written, ...change };
    setWritten(now);
    keepDraft(subject, key, now.title === stored.title && now.body === stored.body ? null : now);
  };
  const startAgain = () => {
    keepDraft(subject, key, null);
    setWritten(stored);
    setFound(undefined);
  };
  const submit = async () => {
    if (!memo) await client.call('memos.create', { subject, title, body });
    else if (memo.id !== null) await client.call('memos.change', { memo: memo.id, title, body });
    else if (subject.kind === 'coding') await client.call('codings.setMemo', { coding: subject.coding, memo: body });
    keepDraft(subject, key, null);
    notices.say('Memo saved', { undoable: true });
  };
  return (
    <FormDialog
      title={`Memo on ${about}`}
      action="Save"
      wide
      disabled={!altered || (!ownWords && `${title}${body}`.trim() === '')}
      onClose={onClose}
      onSubmit={submit}
    >
      {found && (
        <p className="memo-draft">
          This was written before and is not saved yet.
          <Button kind="quiet" onPress={startAgain}>
            Start again
          </Button>
        </p>
      )}
      {!ownWords && (
        <div onKeyDownCapture={onTitleKey}>
          <Field label="Title" value={title} onChange={(title) => write({ title })} autoFocus />
        </div>
      )}
      <MemoField
        key={found ? 'draft' : 'stored'}
        label="What you think"
        value={body}
        onChange={(body) => write({ body })}
        autoFocus={ownWords}
      />
    </FormDialog>
  );
}
