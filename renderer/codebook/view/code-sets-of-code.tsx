/** The code sets that a code is in. */

import type { Code } from '../../../shared/model/code.ts';
import { useQuery } from '../../api/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { useCodeTasks } from '../code-tasks.tsx';

export function CodeSetsOfCode({ code }: { readonly code: Code }) {
  const { start } = useCodeTasks();
  const sets = (useQuery('codeSets.list', {}).data ?? []).filter(({ codes }) => codes.includes(code.id));
  return (
    <section className="code-page-section" aria-label="Code sets">
      <h3>Code sets</h3>
      {sets.length > 0 && (
        <ul className="code-page-list">
          {sets.map(({ id, name, description }) => (
            <li key={id} title={description}>
              {name}
            </li>
          ))}
        </ul>
      )}
      <Button kind="quiet" onPress={() => start({ kind: 'addToSet', chosen: [code] })}>
        Add to a code set…
      </Button>
    </section>
  );
}
