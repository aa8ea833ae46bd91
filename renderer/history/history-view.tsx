/** Everything that was done in the project, latest first: filtered, told in detail, and gone back and forth in. */

import { useState } from 'react';
import type { ChangeId } from '../../shared/model/ids.ts';
import { useObservable } from '../api/observable.ts';
import { useSteadyQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { usePlace } from '../place.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { PAGE, PagedList } from '../ui/pager.tsx';
import { plural } from '../ui/words.ts';
import { ChangeDetailsPanel } from './change-details.tsx';
import { ChangeList, START } from './change-list.tsx';
import { HistoryFilter, isFiltered } from './history-filter.tsx';
import { TravelDialog } from './travel-dialog.tsx';
import './history.css';

export function HistoryView() {
  const place = usePlace();
  const filter = useObservable(place.history);
  const [turned, setTurned] = useState({ filter, offset: 0 });
  // Another filter starts with its first page.
  const offset = turned.filter === filter ? turned.offset : 0;
  const [chosen, setChosen] = useState<ChangeId | typeof START | null>(null);
  const [target, setTarget] = useState<ChangeId | typeof START | null>(null);
  const page = { filter, offset, limit: PAGE };
  const outline = useSteadyQuery('history.outline', { filter });
  const list = useSteadyQuery('history.list', page);
  const { queries } = useWorkbench();
  const failure = outline.failure ?? list.failure;
  if (failure) {
    const readAgain = () => {
      queries.askAgain('history.outline', { filter });
      queries.askAgain('history.list', page);
    };
    return (
      <FailureMessage failure={failure}>
        <Button onPress={readAgain}>Read again</Button>
      </FailureMessage>
    );
  }
  if (!outline.data || !list.data) return null;
  const { total, present } = outline.data;
  if (total === 0 && !isFiltered(filter)) {
    return (
      <EmptyState title="Nothing has been changed yet">
        Every change to the project is kept here with its time and coder, and can be undone, also after a restart.
      </EmptyState>
    );
  }
  const change = list.data.find(({ id }) => id === chosen);
  const isLastPage = offset + PAGE >= total;
  return (
    <div className="history">
      <section className="history-main" aria-label="History">
        <HistoryFilter filter={filter} outline={outline.data} />
        {total <= PAGE && <p className="history-total">{plural(total, 'change')}</p>}
        <PagedList
          of={JSON.stringify(filter)}
          loading={list.loading}
          onTurn={(offset) => setTurned({ filter, offset })}
          className="history-page"
          {...{ offset, total }}
        >
          <ChangeList
            changes={list.data}
            isFirstPage={offset === 0}
            withStart={isLastPage && !isFiltered(filter)}
            onChoose={setChosen}
            onGo={setTarget}
            {...{ present, chosen }}
          />
        </PagedList>
      </section>
      <ChangeDetailsPanel change={change ?? (chosen === START ? START : null)} present={present} onGo={setTarget} />
      {target !== null && <TravelDialog to={target === START ? null : target} onClose={() => setTarget(null)} />}
    </div>
  );
}
