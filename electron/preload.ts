/** The bridge of the desktop window: call and subscribe, nothing else. */

import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/api/bridge.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './transport/channels.ts';

const bridge: Bridge = {
  call: (method, params) => ipcRenderer.invoke(CALL_CHANNEL, method, params),
  subscribe(listener) {
    const forward = (_: unknown, event: Parameters<typeof listener>[0]) => listener(event);
    ipcRenderer.on(EVENT_CHANNEL, forward);
    return () => void ipcRenderer.off(EVENT_CHANNEL, forward);
  },
};

contextBridge.exposeInMainWorld('themata', bridge);
