/** Long calls under way: how far each is, and how to cancel it. */

import type { Client } from './client.ts';
import { failureOf } from './client.ts';
import { type Observable, observableOf } from './observable.ts';

export interface Task {
  readonly id: string;
  /** `Importing 3 files`. */
  readonly label: string;
  readonly done: number;
  /** 0 while it is not known how much there is to do. */
  readonly total: number;
}

/** A task that is shown until it is said to have ended. */
export interface BegunTask {
  readonly id: string;
  /** Aborted when it is cancelled. */
  readonly signal: AbortSignal;
  /** Of work in several calls: how much was done by those before the next, of the whole. */
  passed(done: number, total: number): void;
  end(): void;
}

export interface Tasks {
  readonly running: Observable<readonly Task[]>;
  begin(label: string): BegunTask;
  /** Runs a call that reports progress under the task's name that it is given. */
  run<Result>(label: string, work: (task: string) => Promise<Result>): Promise<Result>;
  cancel(id: string): void;
}

export function tasksOf(client: Client): Tasks {
  const running = observableOf<readonly Task[]>([]);
  const begun = new Map<string, { readonly abort: AbortController; before: number; whole: number | undefined }>();
  const advance = (id: string, done: number, total: number) =>
    running.set(running.get().map((task) => (task.id === id ? { ...task, done, total } : task)));
  client.subscribe((event) => {
    const state = event.event === 'progress' ? begun.get(event.task) : undefined;
    if (event.event !== 'progress' || !state) return;
    advance(event.task, state.before + event.done, state.whole ?? event.total);
  });
  const begin = (label: string): BegunTask => {
    const id = crypto.randomUUID();
    const state = { abort: new AbortController(), before: 0, whole: undefined as number | undefined };
    begun.set(id, state);
    running.set([...running.get(), { id, label, done: 0, total: 0 }]);
    return {
      id,
      signal: state.abort.signal,
      passed(done, total) {
        Object.assign(state, { before: done, whole: total });
        advance(id, done, total);
      },
      end() {
        begun.delete(id);
        running.set(running.get().filter((task) => task.id !== id));
      },
    };
  };
  return {
    running,
    begin,
    async run(label, work) {
      const { id, end } = begin(label);
      try {
        return await work(id);
      } finally {
        end();
      }
    },
    cancel(id) {
      begun.get(id)?.abort.abort();
      client.call('tasks.cancel', { task: id }).catch(failureOf);
    },
  };
}
