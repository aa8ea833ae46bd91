/** Below the codebook: what the chosen code means, which codings are at the caret, and which codes are suggested. */

import { type ReactNode, useCallback, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useObservable } from '../api/observable.ts';
import { useCodingsHere } from '../coding/codings-here.ts';
import { CodingsHerePanel } from '../coding/codings-here-panel.tsx';
import { usePlace } from '../place.tsx';
import type { CodingSession } from '../reading/use-coding-session.ts';
import { SuggestedPanel } from '../suggestions/suggested-panel.tsx';
import { useSuggestionActions } from '../suggestions/use-suggestion-actions.ts';

export interface LowerPanelProps {
  readonly session: CodingSession;
  /** What the chosen code means. */
  readonly children: ReactNode;
}

type Lower = 'definition' | 'here' | 'suggested';

/**
 * Shows the codings at the caret when a coding comes into focus, the definition when a code is chosen; suggested codes
 * stay until something else is asked for.
 */
export function LowerPanel({ session, children }: LowerPanelProps) {
  const place = usePlace();
  const here = useCodingsHere();
  const focused = useObservable(place.focused);
  const code = useObservable(place.code);
  const [shown, setShown] = useState<Lower>('definition');
  const before = useRef({ focused, code });
  const [isAwaited, setAwaited] = useState(false);
  const onSuggested = useCallback(() => setAwaited(false), []);
  const suggests = useSuggestionActions(() => {
    setShown('suggested');
    setAwaited(true);
  });
  if (shown === 'suggested') {
    if (!suggests) setShown('definition');
  } else if (before.current.focused !== focused && focused !== null) setShown('here');
  else if (before.current.code !== code) setShown('definition');
  before.current = { focused, code };
  return (
    <Tabs className="codebook-lower" selectedKey={shown} onSelectionChange={(key) => setShown(key as Lower)}>
      <TabList className="lower-tabs" aria-label="Details">
        <Tab id="definition" className="lower-tab">
          Definition
        </Tab>
        <Tab id="here" className="lower-tab">
          Codings here <span className="count">{here.length}</span>
        </Tab>
        {suggests && (
          <Tab id="suggested" className="lower-tab">
            Suggested
          </Tab>
        )}
      </TabList>
      <TabPanel id="definition" className="lower-panel">
        {children}
      </TabPanel>
      <TabPanel id="here" className="lower-panel">
        <CodingsHerePanel codings={here} session={session} />
      </TabPanel>
      {suggests && (
        <TabPanel id="suggested" className="lower-panel">
          <SuggestedPanel session={session} isAwaited={isAwaited} onShown={onSuggested} />
        </TabPanel>
      )}
    </Tabs>
  );
}
