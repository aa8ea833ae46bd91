/** Calls and events between the desktop window and its host. */

import type { BrowserWindow, WebFrameMain } from 'electron';
import { linesOf } from '../../shared/api/answer-lines.ts';
import type { Bridge } from '../../shared/api/bridge.ts';
import { contract } from '../../shared/api/contract.ts';
import { type Answer, FailureError, fail } from '../../shared/api/failure.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels.ts';
import { refuseLocalPaths } from './local-paths.ts';

/**
 * Answers what the page in the window's own top frame calls, and tells it the core's events, until the window closes.
 * An answer goes in lines. A call from anywhere else is not answered: it rejects. Parameters are validated by the core, by the contract.
 */
export function answerWindow(window: BrowserWindow, bridge: Bridge, origin: string): void {
  const { webContents } = window;
  webContents.ipc.handle(CALL_CHANNEL, async (event, method: unknown, params: unknown): Promise<string[]> => {
    if (!isOwnPage(event.senderFrame, window, origin)) throw new Error('Only the page of this window may call.');
    return linesOf(await forward(bridge, method, params));
  });
  const unsubscribe = bridge.subscribe((event) => {
    if (!webContents.isDestroyed()) webContents.send(EVENT_CHANNEL, event);
  });
  window.once('closed', unsubscribe);
}

function isOwnPage(frame: WebFrameMain | null, window: BrowserWindow, origin: string): boolean {
  return frame !== null && frame === window.webContents.mainFrame && frame.url.startsWith(`${origin}/`);
}

async function forward(bridge: Bridge, method: unknown, params: unknown): Promise<Answer<unknown>> {
  try {
    if (typeof method !== 'string' || !Object.hasOwn(contract, method))
      fail('invalid-input', 'There is no such method.');
    refuseLocalPaths(params);
    return await bridge.call(method, params);
  } catch (error) {
    if (error instanceof FailureError) return { ok: false, failure: error.failure };
    throw error;
  }
}
