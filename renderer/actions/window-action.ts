/** Actions of the window: whatever can be done, in words, with its keys. */

/** In the order in which they are listed. */
export const ACTION_SECTIONS = [
  'Reading',
  'Coding',
  'Codes',
  'Sources',
  'Search',
  'Memos',
  'Reports',
  'Coders',
  'History',
  'Window',
] as const;
export type ActionSection = (typeof ACTION_SECTIONS)[number];

/** Where keys work: `window` everywhere but in fields and dialogs, `text` only in the text of the source, `codes` in the tree of codes. */
export type Within = 'window' | 'text' | 'codes';

export interface WindowAction {
  /** Stable, such as `coding.apply`. */
  readonly id: string;
  /** As the command palette and the sheet of shortcuts say it; `…` where it asks for more. */
  readonly title: string;
  readonly section: ActionSection;
  /** Such as `Ctrl+Shift+Z`, `c` or `Alt+ArrowDown`, each of which starts it; on a Mac, Ctrl is Command. */
  readonly keys?: readonly string[];
  readonly within?: Within;
  /** False where there is nothing that it could be done to. */
  readonly isEnabled?: boolean;
  readonly run: () => void;
}

/** What matters of a `KeyboardEvent`. */
export interface KeyPress {
  readonly key: string;
  /** The key's place on the keyboard, such as `Digit1`: on a Mac, Option with a digit types another sign. */
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether a press is one of these keys. A sign that is typed with Shift, such as `?`, is written as the sign alone. */
export function isPressed(keys: readonly string[], press: KeyPress, isMac: boolean): boolean {
  return keys.some((written) => {
    const parts = written.split(/\+(?=.)/);
    const key = parts.at(-1)!;
    const wants = (modifier: string) => parts.slice(0, -1).includes(modifier);
    const command = isMac ? press.metaKey : press.ctrlKey;
    const other = isMac ? press.ctrlKey : press.metaKey;
    const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
    return (
      (press.key.toLowerCase() === key.toLowerCase() || (wants('Alt') && press.code === `Digit${key}`)) &&
      command === wants('Ctrl') &&
      !other &&
      press.altKey === wants('Alt') &&
      (press.shiftKey === wants('Shift') || (isSign && !wants('Shift')))
    );
  });
}

/** Whether the keyboard is a Mac's. */
export function isMac(): boolean {
  return navigator.platform.startsWith('Mac');
}
