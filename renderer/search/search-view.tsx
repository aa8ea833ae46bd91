/** Search: words, phrases and expressions in all sources, every hit in its context, and coding what was found. */

import { useRef, useState } from 'react';
import { useActions } from '../actions/action-registry.tsx';
import { useObservable } from '../api/observable.ts';
import { useQuery } from '../api/use-query.ts';
import { useImporting } from '../import/importing.tsx';
import { usePlace } from '../place.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Lexicon, type LexiconProps } from './lexicon.tsx';
import { type AskedSearch, askedBy, NEW_SEARCH } from './search-draft.ts';
import { SearchForm } from './search-form.tsx';
import { SearchResults } from './search-results.tsx';
import './search.css';

export function SearchView() {
  const place = usePlace();
  const importing = useImporting();
  const isShown = useObservable(place.tab) === 'search';
  const project = useQuery('project.info', {}).data;
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(NEW_SEARCH);
  const [asked, setAsked] = useState<AskedSearch | null>(null);
  const [lexicon, setLexicon] = useState<LexiconProps['start'] | null>(null);
  useActions([
    {
      id: 'search.everywhere',
      title: 'Search in all sources',
      section: 'Search',
      keys: ['Ctrl+Shift+F'],
      run: () => {
        place.tab.set('search');
        // Not before the tab is shown.
        setTimeout(() => field.current?.select());
      },
    },
    { id: 'search.lexicon', title: 'Lexicon: terms of codes…', section: 'Search', run: () => setLexicon('terms') },
    { id: 'search.run-lexicon', title: 'Code by the lexicon…', section: 'Search', run: () => setLexicon('run') },
  ]);
  const dialog = lexicon && <Lexicon start={lexicon} onClose={() => setLexicon(null)} />;
  if (project?.sources === 0) {
    return (
      <>
        <EmptyState
          title="Nothing to search yet"
          action={
            <Button kind="primary" onPress={() => importing.choose('documents')}>
              Import documents…
            </Button>
          }
        >
          Words are looked for in the texts of the project. Import a text first.
        </EmptyState>
        {dialog}
      </>
    );
  }
  return (
    <div className="search">
      <SearchForm
        field={field}
        draft={draft}
        onChange={(next) => {
          setDraft(next);
          // Another way of looking shows at once; what is typed waits for Enter.
          if (next.text === draft.text && asked) setAsked(askedBy(next));
        }}
        onSubmit={() => setAsked(askedBy(draft))}
        onLexicon={() => setLexicon('terms')}
      />
      <SearchResults asked={asked} isShown={isShown} />
      {dialog}
    </div>
  );
}
