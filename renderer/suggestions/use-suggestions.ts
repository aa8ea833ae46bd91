/** The codes suggested for the passage that is selected, from the codings that are shown. */

import { useEffect, useState } from 'react';
import type { Suggestions } from '../../shared/analysis/suggestions/suggestions-result.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { useObservable } from '../api/observable.ts';
import type { QueryState } from '../api/query-cache.ts';
import { useSteadyQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { useShownCoders } from '../coders/coder-settings.ts';
import { usePlace } from '../place.tsx';

/** Milliseconds for which a selection rests before it is looked at: selecting is never slowed. */
const REST = 250;

export type Passage = TextRange & { readonly source: SourceId };

export interface SuggestionsHere extends QueryState<Suggestions> {
  /** What is selected. */
  readonly passage: Passage | null;
  readonly compareAgain: () => void;
}

export function useSuggestions(): SuggestionsHere {
  const place = usePlace();
  const source = useObservable(place.source);
  const selection = useObservable(place.selection);
  const passage = source === null || !selection ? null : { source, start: selection.start, end: selection.end };
  const key = JSON.stringify(passage);
  const settled = useSettled(key);
  const { coders, shown } = useShownCoders();
  const chosen = shown.length < coders.length ? { coders: shown.map(({ id }) => id) } : {};
  const asked = passage && (JSON.parse(settled) as Passage | null);
  const params = asked && { ...asked, ...chosen };
  const answer = useSteadyQuery('suggestions.forPassage', params);
  const { queries } = useWorkbench();
  const compareAgain = () => params && queries.askAgain('suggestions.forPassage', params);
  return { ...answer, passage, compareAgain, loading: answer.loading || settled !== key };
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
