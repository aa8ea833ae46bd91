/** What a handler works with. */

import type { MethodName, Result, ValidParams } from '../../shared/api/contract.ts';
import type { ReadingProcesses } from '../reading/reading-processes.ts';
import type { ReadableDb, WritableDb } from '../store/database.ts';
import type { Written } from '../store/write.ts';

/** The open project. */
export interface Project {
  readonly file: string;
  readonly db: ReadableDb;
}

/** Tells whether a call was cancelled; it may be looked at in the middle of a loop. */
export interface Cancellation {
  readonly aborted: boolean;
}

export interface Context extends Project {
  /**
   * Alters the project in one change that can be undone; `label` says in words what it does. The change remembers the parameters
   * of the call, or `part` where it is one of many changes and only they are about it.
   */
  readonly change: <T>(label: string, work: (db: WritableDb) => T, part?: unknown) => T;
  /**
   * Does what alters the project after something was waited for: in a turn of its own, since other commands were carried out
   * meanwhile. All that it is decided by is read in it.
   */
  readonly inTurn: <T>(work: () => T) => Promise<T>;
  /** Alters what is no part of the data, such as who is coding. */
  readonly choose: <T>(work: (db: WritableDb) => T) => T;
  /** Tells all clients of something that was written. */
  readonly announce: <T>(written: Written<T>) => T;
  /** Answers another method on behalf of this one, whose progress it reports and with which it is cancelled. */
  readonly ask: <Name extends MethodName>(method: Name, params: ValidParams<Name>) => Promise<Result<Name>>;
  readonly progress: (done: number, total: number) => void;
  readonly signal: Cancellation;
  /** Where files are read. */
  readonly reading: ReadingProcesses;
  /** Cancels a call that is under way; false where there is none of that name. */
  readonly cancel: (task: string) => boolean;
  /** Whether a long query is under way. */
  readonly busy: () => boolean;
}

/**
 * A query's handler that waits for something is an async function; what any other reads is all of one moment. A command's handler
 * that waits stores what it does in a turn of its own, unless it is carried out as a long command.
 */
export type Handler<Name extends MethodName> = (
  context: Context,
  params: ValidParams<Name>,
) => Result<Name> | Promise<Result<Name>>;

/** The handlers of one area, such as `codes`. */
export type Handlers<Area extends string> = {
  readonly [Name in Extract<MethodName, `${Area}.${string}`>]: Handler<Name>;
};
