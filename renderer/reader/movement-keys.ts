/** The keys that move about and select in the text, in words: they work only there, so no action names them. */

export interface MovementKey {
  readonly title: string;
  /** As actions write keys. */
  readonly keys: readonly string[];
}

/** On a Mac, Option moves by words and Command to the edges. */
const ON_A_MAC: Readonly<Record<string, readonly string[]>> = {
  'By a word': ['Alt+ArrowLeft', 'Alt+ArrowRight'],
  'To the start or end of the line': ['Ctrl+ArrowLeft', 'Ctrl+ArrowRight'],
  'To the start or end of the text': ['Ctrl+ArrowUp', 'Ctrl+ArrowDown'],
};

const MOVEMENT_KEYS: readonly MovementKey[] = [
  { title: 'By a character', keys: ['ArrowLeft', 'ArrowRight'] },
  { title: 'By a word', keys: ['Ctrl+ArrowLeft', 'Ctrl+ArrowRight'] },
  { title: 'By a line', keys: ['ArrowUp', 'ArrowDown'] },
  { title: 'To the start or end of the line', keys: ['Home', 'End'] },
  { title: 'By a page', keys: ['PageUp', 'PageDown'] },
  { title: 'To the start or end of the text', keys: ['Ctrl+Home', 'Ctrl+End'] },
  { title: 'Select on the way: with any of these', keys: ['Shift'] },
  { title: 'Select everything', keys: ['Ctrl+A'] },
  { title: 'Select nothing', keys: ['Escape'] },
];

export function movementKeys(isMac: boolean): readonly MovementKey[] {
  if (!isMac) return MOVEMENT_KEYS;
  return MOVEMENT_KEYS.map(({ title, keys }) => ({ title, keys: ON_A_MAC[title] ?? keys }));
}
