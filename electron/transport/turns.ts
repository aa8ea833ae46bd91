/** Whose turn it is to alter the project: commands at the same time, but a long one, which another thread carries out, alone. */

export interface Turns {
  /** Settles when no long command waits or is under way; undefined where none does now. */
  passed(): Promise<void> | undefined;
  /** Runs a command beside others, once those that run alone have passed. */
  together<T>(work: () => Promise<T>): Promise<T>;
  /** Runs a command when those before it have ended; those after it wait. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

export function turnsOf(): Turns {
  const beside = new Set<Promise<unknown>>();
  let last: Promise<unknown> | undefined;

  function passed() {
    return last && waitUntilPassed();
  }

  async function waitUntilPassed() {
    while (last) await last;
  }

  return {
    passed,
    async together(work) {
      const waiting = passed();
      if (waiting) await waiting;
      const running = work();
      beside.add(running);
      return await running.finally(() => beside.delete(running));
    },
    async alone(work) {
      const before = last;
      const running = (async () => {
        await before;
        await Promise.allSettled(beside);
        return await work();
      })();
      const ended = Promise.allSettled([running]);
      last = ended;
      void ended.then(() => {
        if (last === ended) last = undefined;
      });
      return await running;
    },
  };
}
