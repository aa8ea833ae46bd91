/** Suggested codes: each with the quotations that speak for it; a press applies it, nothing else does. */

import { useCallback, useEffect, useRef, useState } from 'react';
import { GridList } from 'react-aria-components';
import type { Suggestions, TellingQuotation } from '../../shared/analysis/suggestions/suggestions-result.ts';
import { useQuery } from '../api/use-query.ts';
import { useCodingsHere } from '../coding/codings-here.ts';
import { type Place, usePlace } from '../place.tsx';
import type { CodingSession } from '../reading/use-coding-session.ts';
import { Button } from '../ui/button.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { plural } from '../ui/words.ts';
import { SuggestedCode } from './suggested-code.tsx';
import { type Passage, useSuggestions } from './use-suggestions.ts';
import './suggestions.css';

export interface SuggestedPanelProps {
  readonly session: CodingSession;
  /** Whether the focus is to go to the first code, once it is there. */
  readonly isAwaited: boolean;
  readonly onShown: () => void;
}

export function SuggestedPanel({ session, isAwaited, onShown }: SuggestedPanelProps) {
  const { passage, data, failure, loading, compareAgain } = useSuggestions();
  const codes = useQuery('codes.list', {}).data ?? [];
  const here = useCodingsHere();
  const panel = useRef<HTMLDivElement>(null);
  const backToText = useCallback(() => session.reader.current?.focus(), [session]);
  useEscape(panel, backToText);
  const place = usePlace();
  const [left, setLeft] = useState<Passage | null>(null);
  const open = ({ source, start, end, coding }: TellingQuotation) => {
    setLeft(passage);
    place.openPassage(source, { start, end }, coding);
  };
  const isThere = !loading && data !== undefined && data.codes.length > 0;
  useEffect(() => {
    if (!isThere || !isAwaited) return;
    // The rows are drawn a moment after their list.
    const frame = requestAnimationFrame(() => {
      panel.current?.querySelector<HTMLElement>('[role=row]')?.focus();
      onShown();
    });
    return () => cancelAnimationFrame(frame);
  }, [isThere, isAwaited, onShown]);
  if (failure) {
    return (
      <FailureMessage failure={failure}>
        <Button onPress={compareAgain}>Compare again</Button>
      </FailureMessage>
    );
  }
  if (!passage) {
    return (
      <div className="suggestions-none">
        <p className="codebook-hint">Select a passage to see the codes whose quotations are most like it.</p>
        {left && <Button onPress={() => goBack(place, left)}>Back to the passage</Button>}
      </div>
    );
  }
  if (!data) return <p className="codebook-hint">Comparing with what is coded…</p>;
  const named = data.codes.flatMap((suggestion) => {
    const code = codes.find(({ id }) => id === suggestion.code);
    return code ? [{ code, suggestion }] : [];
  });
  return (
    <div ref={panel} className="suggestions" aria-busy={loading}>
      <p className="codebook-hint" role="status">
        {data.codes.length === 0
          ? reasonFor(data)
          : `Compared with ${plural(data.compared, 'passage')}. Enter or a click applies a code.`}
      </p>
      {named.length > 0 && (
        <GridList
          aria-label="Suggested codes"
          className="suggestion-list"
          onAction={(id) => session.applyToSelection(codes.find((code) => code.id === id)!)}
        >
          {named.map(({ code, suggestion }) => (
            <SuggestedCode
              key={code.id}
              mostLikely={named[0]!.suggestion.score}
              onOpen={open}
              isHere={here.some((coding) => coding.code === code.id)}
              {...{ code, suggestion }}
            />
          ))}
        </GridList>
      )}
    </div>
  );
}

function goBack(place: Place, { source, start, end }: Passage): void {
  place.openPassage(source, { start, end }, null);
  place.selection.set({ start, end });
}

function reasonFor({ compared, words }: Suggestions): string {
  if (compared === 0) return 'Nothing to suggest yet: codes are suggested from other passages that were coded before.';
  if (words === 0) return 'Nothing to suggest: the passage has no words but those that stand everywhere.';
  return `Nothing to suggest: none of ${plural(compared, 'coded passage')} has a telling word in common with it.`;
}
