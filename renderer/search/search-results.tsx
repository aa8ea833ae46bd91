/** What a search found: how much in which sources, every hit in its context, and the way to code them. */

import { Highlighter } from 'lucide-react';
import { useState } from 'react';
import type { ConcordanceOrder } from '../../shared/analysis/search/context-order.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import { stateSearch } from '../../shared/report/concordance-table.ts';
import { useActions } from '../actions/action-registry.tsx';
import { Button } from '../ui/button.tsx';
import { Switcher } from '../ui/choice.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { ALL_GROUPS, ResultGroups } from '../ui/result-groups.tsx';
import { plural } from '../ui/words.ts';
import { AutoCodeDialog } from './auto-code-dialog.tsx';
import { countChosen } from './chosen-hits.ts';
import { Concordance } from './concordance.tsx';
import { HITS_AT_ONCE } from './hit-cells.tsx';
import type { AskedSearch } from './search-draft.ts';
import { useChosenHits } from './use-chosen-hits.ts';
import { useShownQuery } from './use-shown-query.ts';
import '../ui/results.css';

const ORDERS = [
  { value: 'source', label: 'Source' },
  { value: 'left', label: 'Word before' },
  { value: 'right', label: 'Word after' },
] as const;

export interface SearchResultsProps {
  /** Null where nothing was asked for yet. */
  readonly asked: AskedSearch | null;
  readonly isShown: boolean;
}

export function SearchResults({ asked, isShown }: SearchResultsProps) {
  const [order, setOrder] = useState<ConcordanceOrder>('source');
  return (
    <section className="results" aria-label="Hits">
      <header className="report-header results-header">
        <h2>Concordance</h2>
        <Switcher label="Order by" value={order} options={ORDERS} onChange={setOrder} />
      </header>
      {asked ? (
        <Found key={JSON.stringify(asked)} asked={asked} order={order} isShown={isShown} />
      ) : (
        <EmptyState title="Words in their context">
          Every place where a word or phrase stands, one below the other: read them, open them, or code them all. Type
          what you look for and press Enter.
        </EmptyState>
      )}
    </section>
  );
}

interface FoundProps {
  readonly asked: AskedSearch;
  readonly order: ConcordanceOrder;
  readonly isShown: boolean;
}

function Found({ asked, order, isShown }: FoundProps) {
  const [narrowed, setNarrowed] = useState<SourceId | null>(null);
  const [coding, setCoding] = useState(false);
  const whole = { ...asked, filter: asked.filter as never, order, offset: 0, limit: HITS_AT_ONCE };
  const filter = narrowed === null ? asked.filter : { ...asked.filter, sources: [narrowed] };
  const { data, failure, loading } = useShownQuery('search.find', whole, isShown);
  const { chosen, toggle, chooseAll } = useChosenHits(asked, narrowed);
  const inSource = data?.sources.find(({ source }) => source === narrowed);
  const total = (narrowed === null ? data?.total : inSource?.hits) ?? 0;
  const count = countChosen(chosen, total);
  useActions([
    {
      ...{ id: 'search.code', title: 'Code the hits that were found…', section: 'Search' },
      ...{ isEnabled: isShown && count > 0, run: () => setCoding(true) },
    },
  ]);
  if (failure) return <FailureMessage failure={failure} />;
  if (!data) return <p className="results-statement results-waiting">Searching…</p>;
  return (
    <>
      <p className="results-statement" aria-busy={loading} aria-live="polite">
        {stateSearch({ ...asked, ...data })}
      </p>
      {data.total === 0 ? (
        <EmptyState title="Nothing found">
          Try the beginning of a word with a star, such as econom*, or take away a condition.
        </EmptyState>
      ) : (
        <div className="results-body">
          <ResultGroups
            label="Hits by source"
            all={{ name: 'Every source', count: data.total }}
            groups={data.sources.map(({ source, sourceName, hits }) => ({
              id: String(source),
              name: sourceName,
              count: hits,
            }))}
            chosen={narrowed === null ? ALL_GROUPS : String(narrowed)}
            onChoose={(group) => setNarrowed(group === ALL_GROUPS ? null : (Number(group) as SourceId))}
          />
          <div className="search-concordance">
            <div className="search-coding">
              <Button kind="primary" icon={Highlighter} isDisabled={count === 0} onPress={() => setCoding(true)}>
                {count === total ? `Code all ${plural(count, 'hit')}…` : `Code ${plural(count, 'hit')}…`}
              </Button>
            </div>
            <Concordance
              key={`${narrowed} ${order}`}
              asked={{ ...asked, filter }}
              {...{ order, isShown, chosen, total }}
              onToggle={toggle}
              onChooseAll={chooseAll}
            />
          </div>
        </div>
      )}
      {coding && <AutoCodeDialog asked={{ ...asked, filter }} chosen={chosen} onClose={() => setCoding(false)} />}
    </>
  );
}
