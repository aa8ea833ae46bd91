/** The way to the core: the desktop window's own bridge where it is there, else HTTP to the host that served the page. */

import type { Bridge, DesktopDoor } from '../../shared/api/bridge.ts';
import { httpBridge } from './http-bridge.ts';
import { readAnswer } from './read-answer.ts';

declare global {
  interface Window {
    /** Put there by the desktop host's preload script. */
    readonly themata?: DesktopDoor;
  }
}

export function openBridge(): Bridge {
  return window.themata ? desktopBridge(window.themata) : httpBridge(window.location);
}

function desktopBridge(door: DesktopDoor): Bridge {
  return {
    call: async (method, params) => await readAnswer(await door.call(method, params)),
    subscribe: (listener) => door.subscribe(listener),
  };
}
