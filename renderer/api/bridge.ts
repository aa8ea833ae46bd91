/** The way to the core: the desktop window's own bridge where it is there, else HTTP to the host that served the page. */

import type { Bridge } from '../../shared/api/bridge.ts';
import { httpBridge } from './http-bridge.ts';

declare global {
  interface Window {
    /** Put there by the desktop host's preload script. */
    readonly themata?: Bridge;
  }
}

export function openBridge(): Bridge {
  return window.themata ?? httpBridge(window.location);
}
