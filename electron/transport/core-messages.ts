/** What the desktop host and the core process say to each other. */

import type { CoreEvent } from '../../shared/api/contract.ts';
import type { Answer } from '../../shared/api/failure.ts';

/** Which project to open: a file, a new one made by a coder, or the user's copy of the sample in a data folder. */
export type Opening =
  | { readonly open: string }
  | { readonly create: string; readonly coder: string }
  | { readonly sample: string };

/** A core process starts with no project; `opening` is sent to it once, and answered with the path of the file. */
export type CoreRequest =
  | { readonly id: number; readonly opening: Opening }
  | { readonly id: number; readonly closing: true }
  | { readonly id: number; readonly method: string; readonly params: unknown };

/** Each request has one answer, in any order. */
export type CoreMessage = { readonly id: number; readonly answer: Answer<unknown> } | { readonly event: CoreEvent };

/** One end of a channel that carries structured clones in order, so that bytes may be part of a message. */
export interface Port<Sent, Received> {
  send(message: Sent): void;
  listen(listener: (message: Received) => void): void;
}
