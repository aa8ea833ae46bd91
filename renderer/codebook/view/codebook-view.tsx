/** The codebook: the tree at the left, and the chosen code with all that is known of it. */

import { useRef } from 'react';
import { useObservable } from '../../api/observable.ts';
import { useQuery } from '../../api/use-query.ts';
import { usePlace } from '../../place.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Splitter, usePaneWidth } from '../../ui/pane.tsx';
import { CodeList } from '../code-list.tsx';
import { CodePage } from './code-page.tsx';
import './codebook-view.css';

export function CodebookView() {
  const codes = useQuery('codes.list', {}).data ?? [];
  const chosen = useObservable(usePlace().code);
  const list = usePaneWidth('codebook.codes', 288, 200, 560);
  const page = useRef<HTMLDivElement>(null);
  const code = codes.find(({ id }) => id === chosen);
  return (
    <div className="codebook-view" style={{ gridTemplateColumns: `${list.width}px 1px minmax(0, 1fr)` }}>
      <section className="pane" aria-label="Codes">
        <CodeList onApply={() => page.current?.querySelector('textarea')?.focus()} />
      </section>
      <Splitter label="Width of the codes" pane={list} side="left" />
      <div ref={page} className="codebook-page">
        {code ? (
          <CodePage key={code.id} code={code} codes={codes} />
        ) : (
          codes.length > 0 && (
            <EmptyState title="No code chosen">
              Choose a code to read and write what it means, beside the passages that it was applied to so far.
            </EmptyState>
          )
        )}
      </div>
    </div>
  );
}
