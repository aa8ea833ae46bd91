/** What the keys do that move about in the text; what is done with codings is named by the actions of the window. */

export type Granularity = 'character' | 'word' | 'line' | 'lineboundary';
export type Direction = 'left' | 'right' | 'forward' | 'backward';

export type ReaderCommand =
  | { readonly kind: 'move'; readonly direction: Direction; readonly by: Granularity; readonly extend: boolean }
  | { readonly kind: 'page'; readonly step: 1 | -1; readonly extend: boolean }
  | { readonly kind: 'edge'; readonly to: 'start' | 'end'; readonly extend: boolean }
  | { readonly kind: 'all' | 'clear' };

/** The keys of a `KeyboardEvent` that matter here. */
export interface Keys {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** The command of a key press, or undefined where the reader leaves it to others. On a Mac, Option moves by words and Command to edges. */
export function commandOf(keys: Keys, isMac: boolean): ReaderCommand | undefined {
  const command = isMac ? keys.metaKey : keys.ctrlKey;
  const isAlone = !keys.ctrlKey && !keys.metaKey && !keys.altKey;
  if (keys.altKey && (!isMac || keys.key === 'ArrowDown' || keys.key === 'ArrowUp')) return undefined;
  if (command && keys.key.toLowerCase() === 'a' && !keys.shiftKey) return { kind: 'all' };
  if (keys.key === 'Escape' && isAlone) return { kind: 'clear' };
  return moveOf(keys, command, isMac);
}

function moveOf(keys: Keys, command: boolean, isMac: boolean): ReaderCommand | undefined {
  const extend = keys.shiftKey;
  const byWord = isMac ? keys.altKey : keys.ctrlKey;
  switch (keys.key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const isLeft = keys.key === 'ArrowLeft';
      if (isMac && command)
        return { kind: 'move', direction: isLeft ? 'backward' : 'forward', by: 'lineboundary', extend };
      return { kind: 'move', direction: isLeft ? 'left' : 'right', by: byWord ? 'word' : 'character', extend };
    }
    case 'ArrowUp':
    case 'ArrowDown': {
      const isUp = keys.key === 'ArrowUp';
      if (isMac && command) return { kind: 'edge', to: isUp ? 'start' : 'end', extend };
      return command ? undefined : { kind: 'move', direction: isUp ? 'backward' : 'forward', by: 'line', extend };
    }
    case 'Home':
    case 'End': {
      const isHome = keys.key === 'Home';
      if (command) return { kind: 'edge', to: isHome ? 'start' : 'end', extend };
      return { kind: 'move', direction: isHome ? 'backward' : 'forward', by: 'lineboundary', extend };
    }
    case 'PageUp':
    case 'PageDown':
      return command ? undefined : { kind: 'page', step: keys.key === 'PageUp' ? -1 : 1, extend };
    default:
      return undefined;
  }
}
