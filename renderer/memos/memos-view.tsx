/** All memos of the project: found by words, by what they are on and by whom; each leads to what it is about. */

import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ListedMemo } from '../../shared/report/memo/listed-memo.ts';
import { useSteadyQuery } from '../api/use-query.ts';
import { useOwnWork } from '../coders/coder-settings.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { FilterField } from '../ui/field.tsx';
import { PAGE, PagedList } from '../ui/pager.tsx';
import { plural } from '../ui/words.ts';
import { ImportComments } from './import-comments.tsx';
import { MemoChoices } from './memo-choices.tsx';
import { MemoDialog } from './memo-dialog.tsx';
import { MemoDownloads } from './memo-downloads.tsx';
import { MemoList } from './memo-list.tsx';
import './memos.css';
import { paramsOfChoice, useMemoChoice } from './use-memo-choice.ts';

interface Page {
  /** Another choice starts at its first page. */
  readonly of: string;
  readonly offset: number;
}

export function MemosView() {
  const own = useOwnWork();
  const [choice, setChoice] = useMemoChoice();
  const [written, setWritten] = useState<ListedMemo | 'new' | null>(null);
  const of = JSON.stringify(choice);
  const [kept, setPage] = useState<Page>({ of, offset: 0 });
  const offset = kept.of === of ? kept.offset : 0;
  const asked = own && { choice: paramsOfChoice(choice), ...own, offset, limit: PAGE };
  const { data: found, failure, loading } = useSteadyQuery('memos.find', asked);
  if (failure) return <FailureMessage failure={failure} />;
  if (!found) return null;
  const newMemo = () => setWritten('new');
  return (
    <section className="memos" aria-label="Memos">
      {found.isEmpty ? (
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
            <MemoDownloads choice={{ ...choice, ...own }} />
          </header>
          <MemoChoices found={found} choice={choice} onChange={setChoice}>
            <span className="count">{plural(found.total, 'memo')}</span>
          </MemoChoices>
          <PagedList
            {...{ of, offset, loading, total: found.total }}
            onTurn={(offset) => setPage({ of, offset })}
            className="memos-page"
          >
            {found.total === 0 && <p className="memos-none">No memo matches.</p>}
            <MemoList memos={found.memos} withSubject onChange={setWritten} />
          </PagedList>
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
