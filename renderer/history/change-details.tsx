/** What a change did: when, by whom, how much it altered, what it touched, and the way to and from it. */

import { Redo2, Undo2 } from 'lucide-react';
import type { Change, Touched } from '../../shared/model/change.ts';
import type { ChangeId } from '../../shared/model/ids.ts';
import { useQuery } from '../api/use-query.ts';
import { usePlace } from '../place.tsx';
import { Button } from '../ui/button.tsx';
import { dayOf, timeOf } from '../ui/words.ts';
import { START } from './change-list.tsx';
import { alterationsInWords, areaInWords } from './history-words.ts';

/** Things that are named; of more, only how many rows there were is told. */
const NAMED = 12;

export interface ChangeDetailsPanelProps {
  readonly change: Change | typeof START | null;
  readonly present: ChangeId | null;
  readonly onGo: (change: ChangeId | typeof START) => void;
}

export function ChangeDetailsPanel({ change, present, onGo }: ChangeDetailsPanelProps) {
  return (
    <aside className="change-details" aria-label="Details of the change">
      {change === null && <p className="history-none">Choose a change to see what it did, or to go back to it.</p>}
      {change === START && (
        <>
          <h2>Start of the history</h2>
          {present !== null && (
            <Button icon={Undo2} onPress={() => onGo(START)}>
              Undo everything…
            </Button>
          )}
        </>
      )}
      {change !== null && change !== START && (
        <>
          <h2>{change.label}</h2>
          <p className="change-when">
            {dayOf(change.at)}, {timeOf(change.at)}
            <br />
            {change.coder} · {areaInWords(change.method.split('.')[0]!)}
          </p>
          <WayThere change={change} isPresent={change.id === present} onGo={() => onGo(change.id)} />
          <WhatItTouched change={change.id} />
        </>
      )}
    </aside>
  );
}

interface WayThereProps {
  readonly change: Change;
  readonly isPresent: boolean;
  readonly onGo: () => void;
}

function WayThere({ change, isPresent, onGo }: WayThereProps) {
  if (change.redoable) {
    return (
      <Button icon={Redo2} onPress={onGo}>
        Redo up to here…
      </Button>
    );
  }
  if (change.undone) {
    return <p className="history-none">It was undone, and other changes were made since: it cannot be redone.</p>;
  }
  if (isPresent) {
    return (
      <p className="history-none">
        The last change that stands. <kbd>Ctrl+Z</kbd> undoes it.
      </p>
    );
  }
  return (
    <>
      <Button icon={Undo2} onPress={onGo}>
        Undo everything after this…
      </Button>
      <p className="history-none">What was done later may rest on it: it cannot be undone alone.</p>
    </>
  );
}

function WhatItTouched({ change }: { readonly change: ChangeId }) {
  const { data } = useQuery('history.details', { change, limit: NAMED });
  if (!data) return null;
  return (
    <>
      {alterationsInWords(data.tables).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {data.touched.length > 0 && (
        <ul className="touched">
          {data.touched.map((touched) => (
            <li key={JSON.stringify(touched)}>
              <TouchedLink touched={touched} />
            </li>
          ))}
        </ul>
      )}
      {data.touched.length === NAMED && <p className="history-none">The first {NAMED} are named.</p>}
    </>
  );
}

function TouchedLink({ touched }: { readonly touched: Touched }) {
  const place = usePlace();
  const words = wordsOf(touched);
  if (!touched.isThere) return <span className="change-when">{words}, not there now</span>;
  const open = () => {
    if (touched.kind === 'passage') place.openPassage(touched.id, touched, null);
    else if (touched.kind === 'source') place.openSource(touched.id);
    else place.code.set(touched.id);
    place.tab.set('read');
  };
  return (
    <button type="button" className="touched-link" onClick={open}>
      {words}
    </button>
  );
}

function wordsOf(touched: Touched): string {
  if (touched.kind === 'passage') {
    return touched.code ? `${touched.code} in ${touched.name}` : `A passage of ${touched.name}`;
  }
  return touched.kind === 'source' ? `Source ${touched.name}` : `Code ${touched.name}`;
}
