/** All memos of the project, the latest changed first, filtered by what is typed; each leads to what it is about. */

import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ListedMemo } from '../../shared/api/results.ts';
import { useQuery } from '../api/use-query.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { FilterField } from '../ui/field.tsx';
import { plural } from '../ui/words.ts';
import { filterMemos } from './filter-memos.ts';
import { ImportComments } from './import-comments.tsx';
import { MemoDialog } from './memo-dialog.tsx';
import { MemoList } from './memo-list.tsx';
import './memos.css';

const PAGE = 200;

export function MemosView() {
  const { data: memos, failure } = useQuery('memos.list', {});
  const [filter, setFilter] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const [written, setWritten] = useState<ListedMemo | 'new' | null>(null);
  if (failure) return <FailureMessage failure={failure} />;
  if (!memos) return null;
  const shown = filterMemos(memos, filter);
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
          A memo keeps a thought: on the project here, on a source, a code or a coding from their menus.
        </EmptyState>
      ) : (
        <>
          <header className="memos-heading">
            <h2 className="visually-hidden">Memos</h2>
            <FilterField label="Filter memos" value={filter} onChange={setFilter} />
            <span className="count">{plural(shown.length, 'memo')}</span>
            <Button icon={Plus} onPress={newMemo}>
              Memo on the project…
            </Button>
            <ImportComments />
          </header>
          {shown.length === 0 && <p className="memos-none">No memo matches.</p>}
          <MemoList memos={shown.slice(0, limit)} withSubject onChange={setWritten} />
          {shown.length > limit && <Button onPress={() => setLimit(limit * 5)}>Show more memos</Button>}
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
