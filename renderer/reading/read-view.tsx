/** Reading and coding: sources, text and codebook side by side. */

import { useLayoutEffect } from 'react';
import { CodebookPane } from '../codebook/codebook-pane.tsx';
import { useShownCoders } from '../coders/coder-settings.ts';
import { CorrectionsProvider } from '../corrections/corrections.tsx';
import { SourcesPane } from '../sources/sources-pane.tsx';
import { Splitter, usePaneWidth } from '../ui/pane.tsx';
import { ReaderPane } from './reader-pane.tsx';
import { useCodingKeys } from './use-coding-keys.ts';
import { type CodingSession, useCodingSession } from './use-coding-session.ts';
import { useSelectingActions } from './use-selecting-actions.ts';
import './read-view.css';

export function ReadView() {
  const sources = usePaneWidth('sources', 232, 160, 480);
  const codebook = usePaneWidth('codebook', 300, 200, 560);
  const session = useCodingSession();
  const columns = `${sources.width}px 1px minmax(0, 1fr) 1px ${codebook.width}px`;
  return (
    <CorrectionsProvider>
      <ReadActions session={session} />
      <div className="read-view" style={{ gridTemplateColumns: columns }}>
        <SourcesPane />
        <Splitter label="Width of the sources" pane={sources} side="left" />
        <ReaderPane session={session} />
        <Splitter label="Width of the codebook" pane={codebook} side="right" />
        <CodebookPane session={session} />
      </div>
    </CorrectionsProvider>
  );
}

/** By itself, so that the panes are not drawn anew for what the actions are called and whose codings they are about. */
function ReadActions({ session }: { readonly session: CodingSession }) {
  useSelectingActions(session);
  useCodingKeys(session);
  const { shown } = useShownCoders();
  useLayoutEffect(() => {
    session.shownCoders.current = new Set(shown.map(({ id }) => id));
  }, [session, shown]);
  return null;
}
