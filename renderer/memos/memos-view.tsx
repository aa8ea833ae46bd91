/** All memos of the project: found by words, by what they are on and by whom; each leads to what it is about. */

import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { chooseMemos } from '../../shared/report/memo/choose-memos.ts';
import type { ListedMemo } from '../../shared/report/memo/listed-memo.ts';
import { useQuery } from '../api/use-query.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { FilterField } from '../ui/field.tsx';
import { plural } from '../ui/words.ts';
import { ImportComments } from './import-comments.tsx';
import { MemoChoices } from './memo-choices.tsx';
import { MemoDialog } from './memo-dialog.tsx';
import { MemoDownloads } from './memo-downloads.tsx';
import { MemoList } from './memo-list.tsx';
import './memos.css';
import { useMemoChoice } from './use-memo-choice.ts';

/** Entries that are drawn at first. */
const PAGE = 100;

export function MemosView() {
  const { data: memos, failure } = useQuery('memos.list', {});
  const [choice, setChoice] = useMemoChoice();
  const [limit, setLimit] = useState(PAGE);
  const [written, setWritten] = useState<ListedMemo | 'new' | null>(null);
  const shown = useMemo(() => chooseMemos(memos ?? [], choice), [memos, choice]);
  if (failure) return <FailureMessage failure={failure} />;
  if (!memos) return null;
  const newMemo = () => setWritten('new');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reachable by key
    <section className="memos" aria-label="Memos" tabIndex={0}>
      {memos.length === 0 ? (
        <EmptyState
          title="No memos yet"
          action={
            <>
              <Button onPress={newMemo}>Write on the project…</Button>
              <ImportComments />
            </>
          }
        >
          A memo keeps a thought: on the project here, on a source, a code or a coding from their menus, and on words of
          a text with the key m.
        </EmptyState>
      ) : (
        <>
          <header className="memos-heading">
            <h2 className="visually-hidden">Memos</h2>
            <FilterField
              label="Filter memos"
              value={choice.words ?? ''}
              onChange={(words) => setChoice({ ...choice, words })}
            />
            <Button icon={Plus} onPress={newMemo}>
              Memo on the project…
            </Button>
            <ImportComments />
            <MemoDownloads choice={choice} />
          </header>
          <MemoChoices memos={memos} choice={choice} onChange={setChoice}>
            <span className="count">{plural(shown.length, 'memo')}</span>
          </MemoChoices>
          {shown.length === 0 && <p className="memos-none">No memo matches.</p>}
          <MemoList memos={shown.slice(0, limit)} withSubject onChange={setWritten} />
          {shown.length > limit && <Button onPress={() => setLimit(limit * 3)}>Show more memos</Button>}
        </>
      )}
      {written && <WrittenMemo memo={written === 'new' ? null : written} onClose={() => setWritten(null)} />}
    </section>
  );
}

function WrittenMemo({ memo, onClose }: { readonly memo: ListedMemo | null; readonly onClose: () => void }) {
  const isOnProject = !memo || memo.subject.kind === 'project';
  return (
    <MemoDialog
      subject={memo?.subject ?? { kind: 'project' }}
      about={isOnProject ? 'the project' : memo.about}
      memo={memo}
      onClose={onClose}
    />
  );
}
