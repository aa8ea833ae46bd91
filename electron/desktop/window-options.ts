/** How the desktop window is made. */

import type { BrowserWindowConstructorOptions } from 'electron';
import type { Bounds } from './window-memory.ts';

/** The page runs in a sandbox without Node, apart from the preload script, which gives it the bridge. */
export function windowOptions(bounds: Bounds, preload: string): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    minWidth: 900,
    minHeight: 600,
    title: 'Themata',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  };
}
