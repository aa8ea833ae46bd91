/** Where the person was in each source, remembered: caret, selection, and what stood on top of the window. */

import { useEffect, useMemo, useRef } from 'react';
import type { SourceId } from '../../shared/model/ids.ts';
import type { SourceText } from '../../shared/model/source.ts';
import type { TextRange } from '../../shared/text/range.ts';
import type { Setting } from '../api/settings.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { type Place, usePlace } from '../place.tsx';
import type { ReadingPlace } from '../reader/reading-place.ts';

interface KeptPlace extends ReadingPlace {
  readonly source: SourceId;
  readonly selection: TextRange | null;
}

/** The source read last comes first. */
const PLACES: Setting<readonly KeptPlace[]> = {
  key: 'reading.places',
  usual: [],
  read: (kept) => (Array.isArray(kept) ? kept.filter(isKeptPlace) : undefined),
};
/** Sources of which the place is kept. */
const MOST = 100;

export interface ReadingPlaces {
  /** Where to begin in the text that is shown. */
  readonly begin: ReadingPlace | undefined;
  /** The text was scrolled so that this offset is on top. */
  readonly rested: (top: number | null) => void;
}

export function useReadingPlace(text: SourceText | undefined): ReadingPlaces {
  const { settings } = useWorkbench();
  const place = usePlace();
  const restored = useRef<SourceId>(null);
  const begin = useMemo(() => text && placeIn(settings.get(PLACES), text), [settings, text]);
  const keep = useMemo(
    () => (changed: Partial<KeptPlace>) => {
      const source = place.source.get();
      if (source === null) return;
      const places = settings.get(PLACES);
      const before = places.find((each) => each.source === source);
      const now = { caret: null, selection: null, top: null, ...before, ...changed, source };
      settings.set(PLACES, [now, ...places.filter((each) => each !== before)].slice(0, MOST));
    },
    [settings, place],
  );
  useEffect(() => {
    if (!text || restored.current === text.source) return;
    restored.current = text.source;
    if (begin && place.source.get() === text.source && place.reveal.get() === null) goTo(place, begin);
  }, [place, text, begin]);
  useEffect(() => {
    // Later, since another source empties all of them before it is the open one.
    const moved = () =>
      queueMicrotask(() => {
        const caret = place.caret.get();
        if (caret !== null) keep({ caret, selection: place.selection.get() });
      });
    const ends = [place.caret.subscribe(moved), place.selection.subscribe(moved)];
    return () => {
      for (const end of ends) end();
    };
  }, [place, keep]);
  const rested = (top: number | null) => {
    // The text stays for a moment when another source is opened already.
    if (text?.source === place.source.get()) keep({ top });
  };
  return { begin, rested };
}

function goTo(place: Place, { caret, selection }: KeptPlace): void {
  if (selection) place.selection.set(selection);
  place.caret.set(caret);
}

/** Undefined where nothing is remembered, or it lies beyond the end of a text that is shorter by now. */
function placeIn(places: readonly KeptPlace[], { source, text }: SourceText): KeptPlace | undefined {
  const kept = places.find((each) => each.source === source);
  const furthest = Math.max(kept?.caret ?? 0, kept?.top ?? 0, kept?.selection?.end ?? 0);
  return furthest <= text.length ? kept : undefined;
}

function isKeptPlace(value: unknown): value is KeptPlace {
  const { source, caret, top, selection } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const { start, end } = (selection ?? { start: 0, end: 1 }) as Readonly<Record<string, unknown>>;
  const isRange = isOffset(start) && isOffset(end) && Number(start) < Number(end);
  return Number.isInteger(source) && isOffset(caret ?? 0) && isOffset(top ?? 0) && isRange;
}

function isOffset(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}
