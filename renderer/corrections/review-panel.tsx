/** The review below the text: passages with other words since a correction, to be looked at one by one. */

import { Check, Eye, Scissors, Trash2, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { PassageToReview } from '../../shared/model/correction.ts';
import type { CodingId } from '../../shared/model/ids.ts';
import type { Source } from '../../shared/model/source.ts';
import { useObservable } from '../api/observable.ts';
import { useSetting } from '../api/settings.ts';
import { useCommand } from '../api/use-command.ts';
import { useQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { usePlace } from '../place.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { plural } from '../ui/words.ts';
import { ChangedPassage } from './changed-words.tsx';
import { useCorrections } from './corrections.tsx';
import { notReviewed, REVIEWED, reviewedUpTo, withAllReviewed, withReviewed } from './reviewed.ts';
import { useOwnPassages } from './use-own-passages.ts';

/** Passages listed at once. */
const MOST = 200;

export function ReviewPanel({ source }: { readonly source: Source }) {
  const { shown } = useCorrections();
  const [reviewed, setReviewed] = useSetting(REVIEWED);
  const after = reviewedUpTo(reviewed, source.id);
  const { data: found, failure } = useQuery('sources.corrected', { source: source.id, ...(after && { after }) });
  const panel = useRef<HTMLElement>(null);
  const all = notReviewed(reviewed, found ?? []);
  const open = useOwnPassages(all);
  const keepFocus = useFocusInRows(panel, open.length);
  const close = () => shown.set(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <section ref={panel} className="corrections-dock" aria-label="Review" tabIndex={-1} onKeyDown={onKeyDown}>
      <header className="corrections-header">
        <h2>Corrected passages</h2>
        <span className="corrections-position" role="status">
          {open.length > 0 && `${plural(open.length, 'passage')} to review`}
        </span>
        <span className="corrections-buttons">
          {found && open.length > 0 && (
            <Button
              onPress={() => {
                setReviewed(
                  open.length === all.length
                    ? withAllReviewed(reviewed, source.id, found)
                    : withReviewed(reviewed, open, found),
                );
                close();
              }}
            >
              All are right
            </Button>
          )}
          <IconButton icon={X} label="Close the review" keys="Esc" onPress={close} />
        </span>
      </header>
      {failure && <FailureMessage failure={failure} />}
      {found && open.length === 0 && (
        <p className="corrections-none">
          Nothing to review. Passages whose words a correction of this text alters are listed here.
        </p>
      )}
      <ul className="corrections-review">
        {open.slice(0, MOST).map((passage, place) => (
          <li key={`${passage.kind} ${passage.id}`} className="corrections-passage">
            <ChangedPassage passage={passage} />
            <PassageButtons
              source={source}
              passage={passage}
              onLeave={(button) => (open.length > 1 ? keepFocus(place, button) : close())}
              onRight={() => setReviewed(withReviewed(reviewed, [passage], found ?? []))}
            />
          </li>
        ))}
      </ul>
      {open.length > MOST && <p className="corrections-none">{`and ${open.length - MOST} more`}</p>}
    </section>
  );
}

/** When a row goes, the row in its place has the focus, on the same button; the panel where there is none. */
function useFocusInRows(panel: RefObject<HTMLElement | null>, rows: number) {
  const left = useRef<{ readonly place: number; readonly button: number } | null>(null);
  useEffect(() => panel.current?.focus(), [panel]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever a row has gone
  useLayoutEffect(() => {
    if (!left.current) return;
    const { place, button } = left.current;
    left.current = null;
    const own = panel.current?.querySelectorAll('.corrections-passage-buttons')[Math.min(place, rows - 1)];
    const target = own?.querySelectorAll('button')[button] ?? own?.querySelector('button') ?? panel.current;
    target?.focus();
  }, [rows]);
  return (place: number, button: number) => {
    left.current = { place, button };
  };
}

interface PassageButtonsProps {
  readonly source: Source;
  readonly passage: PassageToReview;
  /** The row is about to go: the button of this number was pressed. */
  readonly onLeave: (button: number) => void;
  readonly onRight: () => void;
}

function PassageButtons({ source, passage, onLeave, onRight }: PassageButtonsProps) {
  const place = usePlace();
  const command = useCommand();
  const { notices } = useWorkbench();
  const selection = useObservable(place.selection);
  const { kind, id, name, range } = passage;
  const coding = kind === 'coding' ? (id as CodingId) : null;
  const own = name.split(' / ').at(-1)!;
  const fit = () => {
    if (coding === null) return;
    if (selection) void command('codings.move', { coding, ...selection }, `${own} now covers the selection`);
    else notices.say('Select the words that it should cover first');
  };
  return (
    <span className="corrections-passage-buttons">
      <IconButton
        icon={Eye}
        label={`Show ${own} in the text`}
        onPress={() => place.openPassage(source.id, range, coding)}
      />
      {coding !== null && <IconButton icon={Scissors} label={`Fit ${own} to the selection`} onPress={fit} />}
      {coding !== null && (
        <IconButton
          icon={Trash2}
          label={`Remove ${own}`}
          onPress={() => {
            onLeave(2);
            void command('codings.remove', { codings: [coding] }, `Removed ${own}`);
          }}
        />
      )}
      <IconButton
        icon={Check}
        label={`${own} is right`}
        onPress={() => {
          onLeave(coding === null ? 1 : 3);
          onRight();
        }}
      />
    </span>
  );
}
