/** Keys as people read them: `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  ' ': 'Space',
};

/** In the order in which a Mac writes them. */
const MAC_SIGNS: readonly (readonly [string, string])[] = [
  ['Alt', '⌥'],
  ['Shift', '⇧'],
  ['Ctrl', '⌘'],
];

/** `keys` as an action writes them, such as `Ctrl+Shift+Z`. */
export function writtenKeys(keys: string, isMac: boolean): string {
  const parts = keys.split(/\+(?=.)/);
  const key = parts.pop()!;
  const sign = SIGNS[key] ?? (parts.length > 0 && key.length === 1 ? key.toUpperCase() : key);
  if (!isMac) return [...parts, sign].join('+');
  return MAC_SIGNS.flatMap(([name, mac]) => (parts.includes(name) ? [mac] : [])).join('') + sign;
}
