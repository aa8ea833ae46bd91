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
  /** False for what is done in one go. */
  readonly isCancellable: boolean;
}

/** A task that is shown until it is said to have ended. */
export interface BegunTask {
  readonly id: string;
  end(): void;
}

export interface Tasks {
  readonly running: Observable<readonly Task[]>;
  begin(label: string, isCancellable?: boolean): BegunTask;
  /** Runs a call that reports progress under the task's name that it is given. */
  run<Result>(label: string, work: (task: string) => Promise<Result>): Promise<Result>;
  cancel(id: string): void;
}

export function tasksOf(client: Client): Tasks {
  const running = observableOf<readonly Task[]>([]);
  client.subscribe((event) => {
    if (event.event !== 'progress' || !running.get().some((task) => task.id === event.task)) return;
    const { done, total } = event;
    running.set(running.get().map((task) => (task.id === event.task ? { ...task, done, total } : task)));
  });
  const begin = (label: string, isCancellable = true): BegunTask => {
    const id = crypto.randomUUID();
    running.set([...running.get(), { id, label, done: 0, total: 0, isCancellable }]);
    return { id, end: () => running.set(running.get().filter((task) => task.id !== id)) };
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
      client.call('tasks.cancel', { task: id }).catch(failureOf);
    },
  };
}
