/** What the command palette offers: what can be done, and where one can go. */

import type { WindowAction } from '../actions/window-action.ts';

export const ENTRY_KINDS = ['action', 'source', 'code', 'case'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export interface PaletteEntry {
  /** Stable, such as `source 3`: by it the palette remembers what was used last. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly name: string;
  /** Where it belongs: the section of an action, the codes above a code. */
  readonly place: string;
  readonly keys?: readonly string[];
  readonly run: () => void;
}

/** Only what can be done now: what is not enabled is not offered. */
export function entriesOfActions(actions: readonly WindowAction[]): PaletteEntry[] {
  return actions
    .filter(({ isEnabled = true }) => isEnabled)
    .map(({ id, title, section, keys, run }) => ({
      id: `action ${id}`,
      kind: 'action',
      name: title,
      place: section,
      run,
      ...(keys && { keys }),
    }));
}
