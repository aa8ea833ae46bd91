/** Names of the two channels between the desktop window and its host. */

/** The window asks with `(method, params)` and is answered an `Answer` in lines. */
export const CALL_CHANNEL = 'call';

/** The host tells the window a `CoreEvent`. */
export const EVENT_CHANNEL = 'event';
