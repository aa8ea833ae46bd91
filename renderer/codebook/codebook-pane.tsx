/** The pane of codes beside the text: the codebook, and below it what the chosen code means and which codings are at the caret. */

import { useObservable } from '../api/observable.ts';
import { useQuery } from '../api/use-query.ts';
import { usePlace } from '../place.tsx';
import type { CodingSession } from '../reading/use-coding-session.ts';
import { CodeDefinition } from './code-definition.tsx';
import { CodeList } from './code-list.tsx';
import { useCodeTasks } from './code-tasks.tsx';
import { LowerPanel } from './lower-panel.tsx';

export function CodebookPane({ session }: { readonly session: CodingSession }) {
  const codes = useQuery('codes.list', {}).data;
  const chosen = useObservable(usePlace().code);
  const { start } = useCodeTasks();
  const code = codes?.find(({ id }) => id === chosen);
  return (
    <section className="pane codebook-pane" aria-label="Codes">
      <CodeList onApply={session.applyToSelection} />
      <LowerPanel session={session}>
        {code ? (
          <CodeDefinition code={code} onEdit={() => start({ kind: 'describe', code })} />
        ) : (
          <p className="codebook-hint">Choose a code to read what it means.</p>
        )}
      </LowerPanel>
    </section>
  );
}
