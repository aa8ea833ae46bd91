/** What happened to a code, the latest first. */

import type { CodeEvent } from '../../../shared/analysis/codebook-history-result.ts';
import type { Code } from '../../../shared/model/code.ts';
import { eventWords } from '../../../shared/report/codebook-history.ts';
import { useSteadyQuery } from '../../api/use-query.ts';
import { usePlace } from '../../place.tsx';
import { Button } from '../../ui/button.tsx';
import { dateOf } from '../../ui/words.ts';

/** Of more events than these, the history tells. */
const SHOWN = 8;

export function CodeHistory({ code }: { readonly code: Code }) {
  const place = usePlace();
  const all = useSteadyQuery('codebook.history', {}).data?.events ?? [];
  const events = all.filter((event) => event.code === code.id || event.other === code.id).reverse();
  return (
    <section className="code-page-section" aria-label="History of the code">
      <h3>History</h3>
      {events.length > 0 && (
        <ol className="code-page-list">
          {events.slice(0, SHOWN).map((event) => (
            <li key={`${event.change} ${event.code} ${event.kind} ${event.field}`}>
              <span className="ellipsis" title={detailOf(event)}>
                {event.code === code.id ? sentenceOf(event) : `${event.path} ${eventWords(event)}`}
              </span>
              <small>
                {event.by}, {dateOf(event.at)}
              </small>
            </li>
          ))}
        </ol>
      )}
      <Button kind="quiet" onPress={() => place.openHistory({ code: code.id })}>
        All changes to it
      </Button>
    </section>
  );
}

function sentenceOf(event: CodeEvent): string {
  const words = eventWords(event);
  return event.kind === 'renamed' ? `${words}, before: ${event.old}` : words;
}

function detailOf({ old, new: now }: CodeEvent): string {
  return [old, now].filter(Boolean).join(' → ');
}
