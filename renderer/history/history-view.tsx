/** Everything that was done in the project, latest first; what was undone is marked. */

import { useState } from 'react';
import type { Change } from '../../shared/model/change.ts';
import { useSteadyQuery } from '../api/use-query.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { dayOf, timeOf } from '../ui/words.ts';
import './history.css';

const PAGE = 200;

export function HistoryView() {
  const [limit, setLimit] = useState(PAGE);
  const { data: changes, failure } = useSteadyQuery('history.list', { limit });
  if (failure) return <FailureMessage failure={failure} />;
  if (!changes) return null;
  if (changes.length === 0) {
    return (
      <EmptyState title="Nothing has been changed yet">
        Every change to the project is kept here with its time and coder, and can be undone, also after a restart.
      </EmptyState>
    );
  }
  const days = Map.groupBy(changes, ({ at }) => dayOf(at));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reachable by key
    <section className="history" aria-label="History" tabIndex={0}>
      {[...days].map(([day, ofDay]) => (
        <section key={day} className="history-day">
          <h2>{day}</h2>
          <ol>
            {ofDay.map((change) => (
              <HistoryLine key={change.id} change={change} />
            ))}
          </ol>
        </section>
      ))}
      {changes.length === limit && <Button onPress={() => setLimit(limit * 5)}>Show earlier changes</Button>}
    </section>
  );
}

function HistoryLine({ change }: { readonly change: Change }) {
  return (
    <li className="history-line" data-undone={change.undone}>
      <time dateTime={change.at}>{timeOf(change.at)}</time>
      <span className="history-label">
        {change.undone ? <s>{change.label}</s> : change.label}
        {change.undone && <em> undone</em>}
      </span>
      <span className="history-coder">{change.coder}</span>
    </li>
  );
}
