/** Long calls under way: how far they are, and what cancelling does. */

import { expect, test } from 'vitest';
import { tasksOf } from '../../../renderer/api/tasks.ts';
import type { CoreEvent } from '../../../shared/api/contract.ts';

function startedTasks() {
  const calls: unknown[] = [];
  let listener: (event: CoreEvent) => void = () => {};
  const tasks = tasksOf({
    call: async (...call) => {
      calls.push(call);
      return { cancelled: true } as never;
    },
    subscribe(given) {
      listener = given;
      return () => {};
    },
  });
  return {
    tasks,
    calls,
    tell: (task: string, done: number, total: number) => listener({ event: 'progress', task, done, total }),
  };
}

test('work in several calls counts on from what those before did, of the whole', () => {
  const { tasks, tell } = startedTasks();
  const { id, passed, end } = tasks.begin('Importing');
  const told = () => tasks.running.get().map(({ done, total }) => [done, total]);
  tell(id, 2, 3);
  expect(told()).toEqual([[2, 3]]);
  passed(3, 10);
  expect(told()).toEqual([[3, 10]]);
  tell(id, 2, 4);
  expect(told()).toEqual([[5, 10]]);
  tell('another', 1, 1);
  expect(told()).toEqual([[5, 10]]);
  end();
  tell(id, 4, 4);
  expect(told()).toEqual([]);
});

test('a task that is cancelled tells whoever works on it, and the core', () => {
  const { tasks, calls } = startedTasks();
  const { id, signal } = tasks.begin('Importing');
  expect(signal.aborted).toBe(false);
  tasks.cancel(id);
  expect(signal.aborted).toBe(true);
  expect(calls).toEqual([['tasks.cancel', { task: id }]]);
});
