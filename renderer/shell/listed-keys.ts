/** The keys of the window by section, as the sheet of shortcuts lists them. */

import { ACTION_SECTIONS, type WindowAction } from '../actions/window-action.ts';
import { writtenKeys } from '../actions/written-keys.ts';
import { LISTED_KEYS as MEMO_KEYS } from '../memos/editor/form-keys.ts';
import { movementKeys } from '../reader/movement-keys.ts';

export interface ListedKeys {
  readonly title: string;
  /** As people read them; each does it. */
  readonly keys: readonly string[];
}

export interface KeySection {
  readonly name: string;
  readonly lines: readonly ListedKeys[];
}

/** Those whose title, section or keys hold `filter`; actions without keys are left out. */
export function listKeys(actions: readonly WindowAction[], isMac: boolean, filter: string): readonly KeySection[] {
  const written = (keys: readonly string[]) => keys.map((each) => writtenKeys(each, isMac));
  const ofActions = ACTION_SECTIONS.map((name) => ({
    name: name as string,
    lines: actions.flatMap(({ section, title, keys = [] }) =>
      section === name && keys.length > 0 ? [{ title, keys: written(keys) }] : [],
    ),
  }));
  const listed = (lines: readonly ListedKeys[]) => lines.map(({ title, keys }) => ({ title, keys: written(keys) }));
  const sections = [
    { name: 'Moving in the text', lines: listed(movementKeys(isMac)) },
    ...ofActions,
    { name: 'Writing a memo', lines: listed(MEMO_KEYS) },
  ];
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return sections
    .map(({ name, lines }) => ({
      name,
      lines: lines.filter(({ title, keys }) => {
        const text = `${name} ${title} ${keys.join(' ')}`.toLowerCase();
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ lines }) => lines.length > 0);
}
