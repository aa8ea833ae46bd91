/** Reading and coding: sources, text and codebook side by side. */

import { CodebookPane } from '../codebook/codebook-pane.tsx';
import { SourcesPane } from '../sources/sources-pane.tsx';
import { Splitter, usePaneWidth } from '../ui/pane.tsx';
import { ReaderPane } from './reader-pane.tsx';
import { useCodingSession } from './use-coding-session.ts';
import './read-view.css';

export function ReadView() {
  const sources = usePaneWidth('sources', 232, 160, 480);
  const codebook = usePaneWidth('codebook', 300, 200, 560);
  const session = useCodingSession();
  const columns = `${sources.width}px 1px minmax(0, 1fr) 1px ${codebook.width}px`;
  return (
    <div className="read-view" style={{ gridTemplateColumns: columns }}>
      <SourcesPane />
      <Splitter label="Width of the sources" pane={sources} side="left" />
      <ReaderPane session={session} />
      <Splitter label="Width of the codebook" pane={codebook} side="right" />
      <CodebookPane session={session} />
    </div>
  );
}
