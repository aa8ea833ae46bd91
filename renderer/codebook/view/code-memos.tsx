/** The memos on a code, in short. */

import type { Code } from '../../../shared/model/code.ts';
import { useQuery } from '../../api/use-query.ts';
import { useOwnWork } from '../../coders/coder-settings.ts';
import { Button } from '../../ui/button.tsx';
import { dateOf } from '../../ui/words.ts';
import { useCodeTasks } from '../code-tasks.tsx';

export function CodeMemos({ code }: { readonly code: Code }) {
  const { start } = useCodeTasks();
  const own = useOwnWork();
  const memos = useQuery('memos.list', own && { subject: { kind: 'code', code: code.id }, ...own }).data ?? [];
  return (
    <section className="code-page-section" aria-label="Memos">
      <h3>Memos</h3>
      {memos.length > 0 && (
        <ul className="code-page-list">
          {memos.map(({ id, title, body, coderName, changedAt }) => (
            <li key={id}>
              <span className="ellipsis">{title || body}</span>
              <small>
                {coderName}, {dateOf(changedAt)}
              </small>
            </li>
          ))}
        </ul>
      )}
      <Button kind="quiet" onPress={() => start({ kind: 'memos', code })}>
        {memos.length > 0 ? 'Read and write…' : 'Write one…'}
      </Button>
    </section>
  );
}
