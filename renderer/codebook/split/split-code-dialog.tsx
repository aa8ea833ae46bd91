/**
 * A code is split: its passages are walked through one by one, and each stays or goes to a new code; then all at once.
 * What was decided so far is there again when the dialog is closed and opened anew.
 */

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useWorkbench } from '../../api/workbench.tsx';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/dialog.tsx';
import { plural } from '../../ui/words.ts';
import type { OneCodeDialogProps } from '../code-task.ts';
import { NewParts } from './new-parts.tsx';
import { EMPTY_SPLIT, keepSplitDraft, type SplitDraft, splitDraftOf } from './split-drafts.ts';
import { SplitPassage } from './split-passage.tsx';
import { KEEP, MOST_PARTS, movedBy, partsOf, type Verdict, verdictOfKey } from './split-verdicts.ts';
import { usePassage } from './use-passage.ts';
import './split.css';

export function SplitCodeDialog({ code, onClose }: OneCodeDialogProps) {
  const { client, notices } = useWorkbench();
  const [draft, setDraft] = useState(() => splitDraftOf(code.id));
  const { names, verdicts, at } = draft;
  const change = (changed: Partial<SplitDraft>) => {
    const next = { ...draft, ...changed };
    keepSplitDraft(code.id, next);
    setDraft(next);
  };
  const { passage, total: counted } = usePassage(code.id, at);
  const total = counted ?? 0;
  const walk = useRef<HTMLDivElement>(null);
  const coding = passage?.codings[0]?.id;
  const verdict = coding === undefined ? undefined : verdicts.get(coding);
  const placeNear = (to: number) => Math.min(Math.max(0, to), Math.max(0, total - 1));
  const go = (to: number) => change({ at: placeNear(to) });
  const decide = (decided: Verdict) => {
    if (coding === undefined) return;
    change({ verdicts: new Map(verdicts).set(coding, decided), at: placeNear(at + 1) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const decided = verdictOfKey(event.key, names.length);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (decided !== undefined) decide(decided);
    else if (step) go(at + step);
    else return;
    event.preventDefault();
  };
  const parts = partsOf(names, verdicts);
  const submit = async () => {
    const { moved } = await client.call('codes.split', { code: code.id, parts });
    keepSplitDraft(code.id, EMPTY_SPLIT);
    const made = parts.map(({ name }) => name).join(', ');
    notices.say(`Split ${code.name}: ${plural(moved, 'coding')} went to ${made}`, { undoable: true });
  };
  const isReady = passage !== undefined;
  useEffect(() => {
    if (isReady && names.length > 0) walk.current?.querySelector<HTMLElement>('.split-verdicts button')?.focus();
  }, [isReady, names.length]);
  if (counted === 0) {
    return (
      <FormDialog title={`Split ${code.name}`} action="Split" disabled wide onClose={onClose} onSubmit={submit}>
        <p>It has no codings yet that could go to another code.</p>
      </FormDialog>
    );
  }
  return (
    <FormDialog
      title={`Split ${code.name}`}
      action={parts.length === 0 ? 'Split' : `Move ${plural(movedBy(parts), 'coding')}`}
      disabled={parts.length === 0}
      wide
      onClose={onClose}
      onSubmit={submit}
    >
      <NewParts names={names} most={MOST_PARTS} onAdd={(name) => change({ names: [...names, name] })} />
      {/* biome-ignore lint/a11y/useSemanticElements: the buttons in it are no fields of the form */}
      <div ref={walk} className="split-walk" role="group" aria-label="Passages" onKeyDown={onKeyDown}>
        {passage && <SplitPassage passage={passage} at={at} total={total} onLeave={onClose} />}
        <div className="split-verdicts">
          {[code.name, ...names].map((name, place) => (
            <Button
              // biome-ignore lint/suspicious/noArrayIndexKey: they stay in their order
              key={place}
              kind={verdict === place ? 'primary' : 'plain'}
              aria-pressed={verdict === place}
              onPress={() => decide(place)}
            >
              <kbd>{place}</kbd> {place === KEEP ? `Keep in ${name}` : name}
            </Button>
          ))}
          <span className="split-steps">
            <Button kind="quiet" onPress={() => go(at - 1)}>
              <kbd>←</kbd> Back
            </Button>
            <Button kind="quiet" onPress={() => go(at + 1)}>
              Skip <kbd>→</kbd>
            </Button>
          </span>
        </div>
      </div>
      <p aria-live="polite">
        {counted !== undefined && stateOf(verdicts.size, total, movedBy(parts), code.name)}{' '}
        {names.length > 0 && (
          <AriaButton className="link-button" onPress={() => change(EMPTY_SPLIT)}>
            Start over
          </AriaButton>
        )}
      </p>
    </FormDialog>
  );
}

function stateOf(decided: number, total: number, moved: number, name: string): string {
  return `${decided} of ${plural(total, 'passage')} decided. ${plural(moved, 'coding')} will move, ${total - moved} stay in ${name}.`;
}
