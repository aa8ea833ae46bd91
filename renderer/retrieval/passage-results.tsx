/** What a query yields: its groups with their counts, and the passages of one of them or of all. */

import { useEffect, useState } from 'react';
import { namesOfPath } from '../../shared/model/code.ts';
import type { Filter } from '../../shared/model/filter.ts';
import { stateRetrieval } from '../../shared/report/passages-table.ts';
import type { Grouping, RetrievedGroup, RetrievedPassage } from '../../shared/report/retrieval.ts';
import { useSteadyQuery } from '../api/use-query.ts';
import { useOwnWork } from '../coders/coder-settings.ts';
import { PassageItem } from '../reports/passages-panel.tsx';
import { Switcher } from '../ui/choice.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { PAGE, PagedList } from '../ui/pager.tsx';
import { ALL_GROUPS, ResultGroups } from '../ui/result-groups.tsx';
import '../ui/results.css';

/** What belongs to no group. */
const NONE = String(null);

const GROUPINGS = [
  { value: 'source', label: 'Source' },
  { value: 'code', label: 'Code' },
  { value: 'case', label: 'Case' },
] as const;

export interface PassageResultsProps {
  /** Null while the query is not filled in. */
  readonly filter: Filter | null;
  readonly groupBy: Grouping;
  readonly onGroupBy: (groupBy: Grouping) => void;
}

export function PassageResults({ filter, groupBy, onGroupBy }: PassageResultsProps) {
  return (
    <section className="results" aria-label="Passages found">
      <header className="report-header results-header">
        <h2>Passages</h2>
        <Switcher label="List by" value={groupBy} options={GROUPINGS} onChange={onGroupBy} />
      </header>
      {filter === null ? (
        <EmptyState title="A row is not filled in">Choose what it asks for, or remove it.</EmptyState>
      ) : (
        <Results filter={filter} groupBy={groupBy} />
      )}
    </section>
  );
}

interface Page {
  /** Another query starts at its first page and with all groups. */
  readonly of: string;
  /** Id of the group that is shown, or all of them. */
  readonly group: string;
  /** Within the group. */
  readonly offset: number;
}

function Results({ filter, groupBy }: { readonly filter: Filter; readonly groupBy: Grouping }) {
  const of = JSON.stringify([filter, groupBy]);
  const [kept, setPage] = useState<Page>({ of, group: ALL_GROUPS, offset: 0 });
  const { group, offset } = kept.of === of ? kept : { group: ALL_GROUPS, offset: 0 };
  const own = useOwnWork();
  const { data, failure, loading } = useSteadyQuery(
    'retrieval.passages',
    own && {
      ...{ filter: filter as never, groupBy, offset, limit: PAGE },
      ...(group !== ALL_GROUPS && { group: group === NONE ? null : Number(group) }),
      ...(own.coder && { codingsOf: own.coder }),
    },
  );
  const chosen = data?.groups.find(({ id }) => String(id) === group);
  const isGone = data !== undefined && !loading && group !== ALL_GROUPS && !chosen;
  useEffect(() => {
    if (isGone) setPage({ of, group: ALL_GROUPS, offset: 0 });
  }, [isGone, of]);
  if (failure) return <FailureMessage failure={failure} />;
  if (!data) return <p className="results-statement results-waiting">Looking…</p>;
  return (
    <>
      <p className="results-statement" aria-busy={loading} aria-live="polite">
        {stateRetrieval(data)}
      </p>
      {data.total === 0 ? (
        <EmptyState title="Nothing found">No passage is like that. Take away a row, or ask for less.</EmptyState>
      ) : (
        <div className="results-body">
          <ResultGroups
            label={`Passages by ${groupBy}`}
            all={{ name: `Every ${groupBy}`, count: data.listed }}
            groups={data.groups.map(({ id, name, passages }) => ({
              ...{ id: String(id), name, count: passages },
              ...(groupBy === 'code' && { shortName: namesOfPath(name).at(-1)! }),
            }))}
            chosen={group}
            onChoose={(group) => setPage({ of, group, offset: 0 })}
          />
          <div className="retrieval-pages">
            <PagedList
              of={`${group} ${of}`}
              {...{ offset, loading, total: group === ALL_GROUPS ? data.listed : (chosen?.passages ?? 0) }}
              onTurn={(turned) => setPage({ of, group, offset: turned })}
              className="retrieval-passages"
            >
              <PassageGroups groups={data.groups} passages={data.passages} />
            </PagedList>
          </div>
        </div>
      )}
    </>
  );
}

interface PassageGroupsProps {
  readonly groups: readonly RetrievedGroup[];
  readonly passages: readonly RetrievedPassage[];
}

function PassageGroups({ groups, passages }: PassageGroupsProps) {
  return [...Map.groupBy(passages, ({ group }) => group)].map(([place, own]) => {
    const { id, name, passages: count } = groups[place]!;
    return (
      <section key={id} aria-label={name}>
        <h3>
          {name} <span className="count">{count}</span>
        </h3>
        <ol className="passages">
          {own.map((passage) => (
            <PassageItem key={`${passage.source} ${passage.start} ${passage.end}`} passage={passage} />
          ))}
        </ol>
      </section>
    );
  });
}
