/** The memos on one thing, and a way to write another. */

import { useRef, useState } from 'react';
import type { MemoSubject } from '../../shared/model/memo.ts';
import type { ListedMemo } from '../../shared/report/memo/listed-memo.ts';
import { useQuery } from '../api/use-query.ts';
import { useOwnWork } from '../coders/coder-settings.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { MemoDialog } from './memo-dialog.tsx';
import { MemoList } from './memo-list.tsx';

export interface SubjectMemosDialogProps {
  readonly subject: MemoSubject;
  /** What it is, in words. */
  readonly about: string;
  readonly onClose: () => void;
}

/** Where there is no memo yet, one can be written at once. */
export function SubjectMemosDialog({ subject, about, onClose }: SubjectMemosDialogProps) {
  const own = useOwnWork();
  const { data: memos, failure } = useQuery('memos.list', own && { subject, ...own });
  const [written, setWritten] = useState<ListedMemo | 'new' | null>(null);
  const hadSome = useRef(false);
  if (failure) {
    return (
      <Dialog title={`Memos on ${about}`} onClose={onClose}>
        <FailureMessage failure={failure} />
      </Dialog>
    );
  }
  if (!memos) return null;
  if (memos.length > 0) hadSome.current = true;
  if (written !== null || !hadSome.current) {
    const memo = written === 'new' ? null : written;
    const close = hadSome.current ? () => setWritten(null) : onClose;
    return <MemoDialog subject={subject} about={about} memo={memo} onClose={close} />;
  }
  return (
    <Dialog title={`Memos on ${about}`} wide onClose={onClose}>
      <div className="dialog-body">
        <MemoList memos={memos} withSubject={false} onChange={setWritten} onLeave={onClose} />
        <div className="dialog-buttons">
          <Button onPress={() => setWritten('new')}>New memo…</Button>
          <Button kind="primary" onPress={onClose}>
            Done
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
