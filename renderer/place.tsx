/** Where the person is: which tab, which source, what is selected in it. */

import { createContext, type ReactNode, useContext, useState } from 'react';
import type { ChangeFilter } from '../shared/model/change.ts';
import type { CodeId, CodingId, SourceId } from '../shared/model/ids.ts';
import type { TextRange } from '../shared/text/range.ts';
import { type Observable, observableOf } from './api/observable.ts';

export type Tab = 'read' | 'codebook' | 'reports' | 'search' | 'passages' | 'memos' | 'history';

export interface Reveal {
  readonly range: TextRange;
  /** Another key reveals the same range once more. */
  readonly key: number;
}

export interface Place {
  readonly tab: Observable<Tab>;
  readonly source: Observable<SourceId | null>;
  readonly selection: Observable<TextRange | null>;
  /** Offset of the caret in the source. */
  readonly caret: Observable<number | null>;
  /** The coding that is shown in full colour. */
  readonly focused: Observable<CodingId | null>;
  /** The code chosen in the codebook. */
  readonly code: Observable<CodeId | null>;
  readonly reveal: Observable<Reveal | null>;
  /** The changes that the history shows. */
  readonly history: Observable<ChangeFilter>;
  openSource(source: SourceId | null): void;
  /** Shows a stretch of a source in the reader, with one of its codings in focus. */
  openPassage(source: SourceId, range: TextRange, coding: CodingId | null): void;
  openHistory(filter: ChangeFilter): void;
}

function startingPlace(): Place {
  const place: Place = {
    tab: observableOf<Tab>('read'),
    source: observableOf<SourceId | null>(null),
    selection: observableOf<TextRange | null>(null),
    caret: observableOf<number | null>(null),
    focused: observableOf<CodingId | null>(null),
    code: observableOf<CodeId | null>(null),
    reveal: observableOf<Reveal | null>(null),
    history: observableOf<ChangeFilter>({}),
    openSource(source) {
      if (place.source.get() === source) return;
      for (const held of [place.selection, place.caret, place.focused, place.reveal]) held.set(null);
      place.source.set(source);
    },
    openPassage(source, range, coding) {
      place.openSource(source);
      place.tab.set('read');
      place.caret.set(range.start);
      place.focused.set(coding);
      place.reveal.set({ range, key: (place.reveal.get()?.key ?? 0) + 1 });
    },
    openHistory(filter) {
      place.history.set(filter);
      place.tab.set('history');
    },
  };
  return place;
}

const PlaceContext = createContext<Place | null>(null);

export function PlaceProvider({ children }: { readonly children: ReactNode }) {
  const [place] = useState(startingPlace);
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('no place above this component');
  return place;
}
