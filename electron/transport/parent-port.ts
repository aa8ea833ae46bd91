/** The channel to the process that started this one: Electron's main process, or a Node that forked it. */

import type { Port } from './core-messages.ts';

/** What Electron puts on `process` in a utility process. */
interface UtilityParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** `onParentGone` is called when a Node parent went away; Electron ends its utility processes by itself. */
export function parentPort<Sent, Received>(onParentGone: () => void): Port<Sent, Received> {
  const { parentPort: utility } = process as { readonly parentPort?: UtilityParentPort };
  if (utility) {
    return {
      send: (message) => utility.postMessage(message),
      listen: (listener) => utility.on('message', ({ data }) => listener(data as Received)),
    };
  }
  process.once('disconnect', onParentGone);
  return {
    send: (message) => void process.send?.(message),
    listen: (listener) => void process.on('message', (message) => listener(message as Received)),
  };
}
