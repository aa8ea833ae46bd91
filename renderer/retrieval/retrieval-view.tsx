/** Passages: a query built from menus, and what it yields, each passage in its context. */

import { useState } from 'react';
import type { Filter } from '../../shared/model/filter.ts';
import type { SavedQuery } from '../../shared/model/saved.ts';
import type { Grouping } from '../../shared/report/retrieval.ts';
import { useObservable } from '../api/observable.ts';
import { useQuery } from '../api/use-query.ts';
import { useImporting } from '../import/importing.tsx';
import { usePlace } from '../place.tsx';
import { FilterPicker } from '../reports/filter/filter-picker.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PassageResults } from './passage-results.tsx';
import { type Draft, draftOfQuery, NO_CODES, newRow, queryOfDraft } from './query-draft.ts';
import { QueryRows } from './query-rows.tsx';
import { RetrievalDownloads } from './retrieval-downloads.tsx';
import { SaveQuery } from './save-query.tsx';
import { SavedQueries } from './saved-queries.tsx';
import { useSavedQueryActions } from './use-saved-query-actions.ts';
import './retrieval.css';

/** Keeps the query while another tab is shown, and looks nothing up then. */
export function RetrievalView() {
  const isShown = useObservable(usePlace().tab) === 'passages';
  const importing = useImporting();
  const project = useQuery('project.info', {}).data;
  const [draft, setDraft] = useState<Draft>(() => [newRow()]);
  const [filter, setFilter] = useState<Filter>({});
  const [groupBy, setGroupBy] = useState<Grouping>('source');
  const open = (saved: SavedQuery) => setDraft(draftOfQuery(saved.query));
  useSavedQueryActions(open);
  if (!isShown || !project) return null;
  if (project.sources === 0) {
    return (
      <EmptyState
        title="No passages yet"
        action={
          <Button kind="primary" onPress={() => importing.choose('documents')}>
            Import documents…
          </Button>
        }
      >
        Passages are found in the texts of the project. Import a text first.
      </EmptyState>
    );
  }
  const query = queryOfDraft(draft);
  const isWaiting = query === null && !isUntouched(draft);
  const asked = isWaiting ? null : { ...filter, ...(query && { query }) };
  return (
    <div className="retrieval">
      <section className="retrieval-query" aria-label="Query">
        <SavedQueries query={query} onOpen={open} />
        <QueryRows label="Rows of the query" draft={draft} onChange={setDraft} />
        <FilterPicker value={filter} onChange={setFilter} withQuery={false} />
        <div className="report-downloads">
          <SaveQuery query={query} />
          <RetrievalDownloads filter={asked} groupBy={groupBy} />
        </div>
      </section>
      <PassageResults filter={asked} groupBy={groupBy} onGroupBy={setGroupBy} />
    </div>
  );
}

/** Without a query the passages are the ranges of all codings. */
function isUntouched(draft: Draft): boolean {
  return draft.length === 0 || (draft.length === 1 && draft[0]!.part === NO_CODES);
}
