/** The door of the desktop window: call and subscribe, nothing else. */

import { contextBridge, ipcRenderer } from 'electron';
import type { DesktopDoor } from '../shared/api/bridge.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './transport/channels.ts';

const door: DesktopDoor = {
  call: (method, params) => ipcRenderer.invoke(CALL_CHANNEL, method, params),
  subscribe(listener) {
    const forward = (_: unknown, event: Parameters<typeof listener>[0]) => listener(event);
    ipcRenderer.on(EVENT_CHANNEL, forward);
    return () => void ipcRenderer.off(EVENT_CHANNEL, forward);
  },
};

contextBridge.exposeInMainWorld('themata', door);
