/** What a correction would do, before it is made: what keeps its words, what changes them, what loses them. */

import { useEffect, useRef, useState } from 'react';
import type { Params } from '../../shared/api/contract.ts';
import type { Failure } from '../../shared/api/failure.ts';
import type { CorrectedPassage, Correction } from '../../shared/model/correction.ts';
import type { Source } from '../../shared/model/source.ts';
import { changedWords } from '../../shared/text/changed-words.ts';
import { failureOf } from '../api/client.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog, FormDialog } from '../ui/dialog.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { plural } from '../ui/words.ts';
import { ChangedPassage, ChangedWords } from './changed-words.tsx';
import { useOwnPassages } from './use-own-passages.ts';
import './corrections.css';

/** The edits, or the corrected file. */
export type CorrectionGiven = Pick<Params<'sources.correct'>, 'edits' | 'file'>;

export interface PreviewDialogProps {
  readonly source: Pick<Source, 'id' | 'name' | 'sha256'>;
  readonly given: CorrectionGiven;
  /** `made` tells of the correction where it was made. */
  readonly onClose: (made?: Correction) => void;
}

/** Passages, and places, that are shown one by one. */
const MOST = 100;

export function PreviewDialog({ source, given, onClose }: PreviewDialogProps) {
  const { client, notices, tasks } = useWorkbench();
  const { preview, failure } = usePreview(source, given);
  const [removeLost, setRemoveLost] = useState(false);
  const made = useRef<Correction>(undefined);
  const title = `Correct ${source.name}`;
  if (!preview || preview.edits.total === 0) {
    return (
      <Dialog title={title} onClose={() => onClose()}>
        <div className="dialog-form">
          {failure && <FailureMessage failure={failure} />}
          {!failure && <p>{preview ? 'It is the text that is there already.' : 'Looking what moves…'}</p>}
          <div className="dialog-buttons">
            <Button onPress={() => onClose()}>{preview || failure ? 'Close' : 'Cancel'}</Button>
          </div>
        </div>
      </Dialog>
    );
  }
  const { coding, settlement } = preview.counts;
  const isLosing = coding.lost + settlement.lost > 0;
  const submit = async () => {
    const { id, sha256, name } = source;
    made.current = await tasks.run(`Correcting ${name}`, (task) =>
      client.call('sources.correct', { source: id, sha256, ...given, removeLost, task }),
    );
    notices.say(`Corrected ${name}`, { undoable: true });
  };
  return (
    <FormDialog
      title={title}
      action="Correct the text"
      wide
      disabled={isLosing && !removeLost}
      onClose={() => onClose(made.current)}
      onSubmit={submit}
    >
      <Summary correction={preview} />
      {isLosing && (
        <label className="check-line">
          <input type="checkbox" checked={removeLost} onChange={(event) => setRemoveLost(event.target.checked)} />
          {`Remove ${lostWords(preview)} that would have no words left`}
        </label>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard */}
      <section className="correction-details" aria-label="What changes" tabIndex={0}>
        <Passages passages={preview.passages} total={affectedBy(preview)} />
        <Edits edits={preview.edits} />
      </section>
    </FormDialog>
  );
}

/** Asked for once; cancelled where nobody waits any more. */
function usePreview(source: PreviewDialogProps['source'], given: CorrectionGiven) {
  const { client, tasks } = useWorkbench();
  const [state, setState] = useState<{ readonly preview?: Correction; readonly failure?: Failure }>({});
  useEffect(() => {
    const task = tasks.begin('Looking what moves');
    let isWanted = true;
    const params = { source: source.id, sha256: source.sha256, ...given, task: task.id };
    client
      .call('sources.previewCorrection', params)
      .finally(() => task.end())
      .then(
        (preview) => isWanted && setState({ preview }),
        (error) => isWanted && setState({ failure: failureOf(error) }),
      );
    return () => {
      isWanted = false;
      task.end();
      tasks.cancel(task.id);
    };
  }, [client, tasks, source, given]);
  return state;
}

function affectedBy({ counts }: Correction): number {
  return Object.values(counts).reduce((sum, { changed, lost }) => sum + changed + lost, 0);
}

function lostWords({ counts: { coding, settlement }, memosLost }: Correction): string {
  return [
    coding.lost > 0 && plural(coding.lost, 'coding') + (memosLost > 0 ? ` with ${plural(memosLost, 'memo')}` : ''),
    settlement.lost > 0 && plural(settlement.lost, 'settled disagreement'),
  ]
    .filter(Boolean)
    .join(', ');
}

function Summary({ correction: { counts, joined } }: { readonly correction: Correction }) {
  const { kept, changed, lost } = counts.coding;
  return (
    <dl className="correction-summary">
      <div>
        <dt>{kept === 1 ? 'keeps its words' : 'keep their words'}</dt>
        <dd>{plural(kept, 'coding')}</dd>
      </div>
      {changed > 0 && (
        <div>
          <dt>{changed === 1 ? 'has corrected words' : 'have corrected words'}</dt>
          <dd>{plural(changed, 'coding')}</dd>
        </div>
      )}
      {lost > 0 && (
        <div className="correction-loss">
          <dt>{lost === 1 ? 'has no words left' : 'have no words left'}</dt>
          <dd>{plural(lost, 'coding')}</dd>
        </div>
      )}
      {joined > 0 && (
        <div>
          <dt>become one with another of its code</dt>
          <dd>{plural(joined, 'coding')}</dd>
        </div>
      )}
    </dl>
  );
}

function Passages({ passages, total }: { readonly passages: readonly CorrectedPassage[]; readonly total: number }) {
  const shown = useOwnPassages(passages).slice(0, MOST);
  if (total === 0) return null;
  return (
    <>
      <h3>Passages whose words change</h3>
      <ul>
        {shown.map((passage) => (
          <li key={`${passage.kind} ${passage.id}`}>
            <ChangedPassage passage={passage} />
          </li>
        ))}
      </ul>
      {total > shown.length && <p>{`and ${plural(total - shown.length, 'more passage')}`}</p>}
    </>
  );
}

function Edits({ edits: { first, total } }: Pick<Correction, 'edits'>) {
  return (
    <>
      <h3>{`Corrected in ${plural(total, 'place')}`}</h3>
      <ul>
        {first.slice(0, MOST).map(({ start, before, text }) => (
          <li key={start}>
            <ChangedWords words={changedWords(before, [{ start: 0, end: before.length, text }])} />
          </li>
        ))}
      </ul>
      {total > MOST && <p>{`and ${plural(total - MOST, 'more place')}`}</p>}
    </>
  );
}
