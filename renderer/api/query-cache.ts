/** Answers to queries, kept until what they tell of has changed: everyone who shows the same thing shares one call. */

import { contract, type MethodName, type Params, type Result } from '../../shared/api/contract.ts';
import type { Failure } from '../../shared/api/failure.ts';
import { type Client, failureOf } from './client.ts';
import { dependsOn } from './query-tables.ts';
import type { BegunTask, Tasks } from './tasks.ts';

/** `data` stays while it is fetched anew, so that nothing on screen flickers. */
export interface QueryState<Value = unknown> {
  readonly data: Value | undefined;
  readonly failure: Failure | undefined;
  readonly loading: boolean;
}

interface Entry {
  readonly method: MethodName;
  readonly params: Params<MethodName>;
  readonly listeners: Set<() => void>;
  state: QueryState;
  stale: boolean;
  /** Whether an answer is waited for: however much changes meanwhile, one more is asked for when it has come. */
  fetching: boolean;
  /** Counts fetches: an answer to an earlier one is dropped. */
  turn: number;
  /** The call under way, where it is long. */
  task: BegunTask | undefined;
}

export interface QueryCache {
  state<Name extends MethodName>(method: Name, params: Params<Name>): QueryState<Result<Name>>;
  /** Asks again, after a failure or a cancelled call. */
  askAgain<Name extends MethodName>(method: Name, params: Params<Name>): void;
  /** Puts into an answer what a command has told already, so that it is seen before the answer to asking anew is there. */
  amend<Name extends MethodName>(
    method: Name,
    params: Params<Name>,
    change: (data: Result<Name>) => Result<Name>,
  ): void;
  /** Fetches where needed, tells of every new state, and returns the way to stop watching. */
  watch<Name extends MethodName>(method: Name, params: Params<Name>, listener: () => void): () => void;
}

/** Answers that nobody watches are kept up to this number, oldest first to go. */
const KEPT_UNWATCHED = 24;
const EMPTY: QueryState<never> = { data: undefined, failure: undefined, loading: true };

/** Long queries are shown while they are under way, and are cancelled when nobody waits for them any more. */
function isLong(method: MethodName): boolean {
  const { kind, params } = contract[method];
  return kind === 'long-query' && 'task' in params.shape;
}

const LABELS: Readonly<Record<string, string>> = {
  retrieval: 'Collecting passages',
  sources: 'Comparing texts',
  search: 'Searching',
  lexicon: 'Searching',
  suggestions: 'Comparing passages',
  history: 'Reading the history',
  memos: 'Reading memos',
};

/** What the person is told of a long query. */
function labelOf(method: MethodName): string {
  const area = method.slice(0, method.indexOf('.'));
  return LABELS[area] ?? 'Counting';
}

export function queryCacheOf(client: Client, tasks: Tasks): QueryCache {
  const entries = new Map<string, Entry>();
  client.subscribe((event) => {
    if (event.event !== 'projectChanged') return;
    for (const entry of entries.values()) {
      if (!dependsOn(entry.method, event.tables)) continue;
      entry.stale = true;
      if (entry.listeners.size === 0) awaitWatcher(entry);
      else if (entry.fetching) cancelTask(client, entry);
      else fetchEntry(client, tasks, entry);
    }
  });
  const entryOf = (method: MethodName, params: Params<MethodName>) => {
    const key = `${method} ${JSON.stringify(params)}`;
    const known = entries.get(key);
    if (known) return known;
    const made: Entry = {
      method,
      params,
      listeners: new Set(),
      state: EMPTY,
      stale: true,
      fetching: false,
      turn: 0,
      task: undefined,
    };
    entries.set(key, made);
    return made;
  };
  return {
    state: (method, params) => entryOf(method, params).state as QueryState<never>,
    askAgain: (method, params) => fetchEntry(client, tasks, entryOf(method, params)),
    amend(method, params, change) {
      const entry = entryOf(method, params);
      if (entry.state.data === undefined) return;
      setState(entry, { ...entry.state, data: change(entry.state.data as never) });
    },
    watch(method, params, listener) {
      const entry = entryOf(method, params);
      entry.listeners.add(listener);
      if (entry.stale && !entry.fetching) fetchEntry(client, tasks, entry);
      return () => {
        entry.listeners.delete(listener);
        if (entry.listeners.size === 0 && entry.task) abandonFetch(client, entry);
        forgetUnwatched(entries);
      };
    },
  };
}

function fetchEntry(client: Client, tasks: Tasks, entry: Entry): void {
  cancelTask(client, entry);
  const turn = ++entry.turn;
  entry.stale = false;
  entry.fetching = true;
  const task = isLong(entry.method) ? tasks.begin(labelOf(entry.method)) : undefined;
  entry.task = task;
  setState(entry, { ...entry.state, loading: true });
  const { data: shown } = entry.state;
  const take = (answer: Pick<QueryState, 'data' | 'failure'>) => {
    if (turn !== entry.turn) return;
    entry.fetching = false;
    entry.task = undefined;
    if (!entry.stale) return setState(entry, { ...answer, loading: false });
    // It is out of date, yet newer than what is shown, unless that was amended.
    if (!answer.failure && entry.state.data === shown) setState(entry, { ...answer, loading: true });
    if (entry.listeners.size > 0) fetchEntry(client, tasks, entry);
  };
  const params = task ? { ...entry.params, task: task.id } : entry.params;
  client
    .call(entry.method, params as Params<MethodName>)
    .finally(() => task?.end())
    .then(
      (data) => take({ data, failure: undefined }),
      (error) => take({ data: entry.state.data, failure: failureOf(error) }),
    );
}

/** Nobody waits for it any more. */
function abandonFetch(client: Client, entry: Entry): void {
  cancelTask(client, entry);
  entry.fetching = false;
  entry.turn++;
  entry.stale = true;
}

/** It may take a while to stop, which is not shown any more. */
function cancelTask(client: Client, entry: Entry): void {
  const { task } = entry;
  if (!task) return;
  task.end();
  entry.task = undefined;
  client.call('tasks.cancel', { task: task.id }).catch(failureOf);
}

/** Whoever watches next is not to take an old answer for the present one until it has been asked for anew. */
function awaitWatcher(entry: Entry): void {
  entry.turn++;
  entry.fetching = false;
  entry.task = undefined;
  entry.state = { ...entry.state, loading: true };
}

function setState(entry: Entry, state: QueryState): void {
  entry.state = state;
  for (const listener of [...entry.listeners]) listener();
}

function forgetUnwatched(entries: Map<string, Entry>): void {
  const unwatched = [...entries].filter(([, entry]) => entry.listeners.size === 0);
  for (const [key] of unwatched.slice(0, Math.max(0, unwatched.length - KEPT_UNWATCHED))) entries.delete(key);
}
