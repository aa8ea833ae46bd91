/** Where the person is, kept from one time to the next: the tab, the source that is open, the code that is chosen. */

import type { CodeId, SourceId } from '../../shared/model/ids.ts';
import type { Setting, Settings } from '../api/settings.ts';
import type { Place, Tab } from '../place.tsx';
import { TABS } from './top-bar.tsx';

interface RememberedPlace {
  readonly tab: Tab;
  readonly source: SourceId | null;
  readonly code: CodeId | null;
}

const PLACE: Setting<RememberedPlace> = {
  key: 'place',
  usual: { tab: 'read', source: null, code: null },
  read(kept) {
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { tab, source, code } = kept as Record<keyof RememberedPlace, unknown>;
    const known = TABS.find(({ id }) => id === tab);
    if (!known || !isId(source) || !isId(code)) return undefined;
    return { tab: known.id, source: source as SourceId | null, code: code as CodeId | null };
  },
};

function isId(value: unknown): boolean {
  return value === null || Number.isInteger(value);
}

/** Goes where the person was, and keeps where they go. What is gone by now is passed over by whoever shows it. */
export function rememberPlace(place: Place, settings: Settings): void {
  const { tab, source, code } = settings.get(PLACE);
  place.openSource(source);
  place.code.set(code);
  place.tab.set(tab);
  const keep = () => settings.set(PLACE, { tab: place.tab.get(), source: place.source.get(), code: place.code.get() });
  for (const part of [place.tab, place.source, place.code]) part.subscribe(keep);
}
