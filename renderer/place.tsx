/** Where the person is: which tab, which source, what is selected in it. */

import { createContext, type ReactNode, useContext, useState } from 'react';
import type { CodeId, CodingId, SourceId } from '../shared/model/ids.ts';
import type { TextRange } from '../shared/text/range.ts';
import { type Observable, observableOf } from './api/observable.ts';

export type Tab = 'read' | 'reports' | 'passages' | 'memos' | 'history';

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
  /** Codes used since the window opened, latest first. */
  readonly used: Observable<readonly CodeId[]>;
  readonly reveal: Observable<Reveal | null>;
  openSource(source: SourceId | null): void;
  /** Shows a stretch of a source in the reader, with one of its codings in focus. */
  openPassage(source: SourceId, range: TextRange, coding: CodingId | null): void;
}

function startingPlace(): Place {
  const place: Place = {
    tab: observableOf<Tab>('read'),
    source: observableOf<SourceId | null>(null),
    selection: observableOf<TextRange | null>(null),
    caret: observableOf<number | null>(null),
    focused: observableOf<CodingId | null>(null),
    code: observableOf<CodeId | null>(null),
    used: observableOf<readonly CodeId[]>([]),
    reveal: observableOf<Reveal | null>(null),
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
