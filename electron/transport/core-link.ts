/** The core in another process, called over a port as if it were here. */

import type { Bridge } from '../../shared/api/bridge.ts';
import type { CoreEvent } from '../../shared/api/contract.ts';
import type { Answer, Failure } from '../../shared/api/failure.ts';
import type { CoreMessage, CoreRequest, Opening, Port } from './core-messages.ts';

export interface CoreLink extends Bridge {
  /** Answers the path of the project file. */
  open(opening: Opening): Promise<Answer<string>>;
  /** Waits for what is under way, then lets go of the project file. */
  close(): Promise<void>;
  /** Says that the other process has ended: what is not answered yet fails as `unavailable`, like all later calls. */
  sever(): void;
}

const SEVERED: Failure = {
  code: 'unavailable',
  message: 'The core of the workbench stopped before it could answer. Everything it confirmed is saved; try again.',
};

type RequestBody = CoreRequest extends infer Each ? (Each extends CoreRequest ? Omit<Each, 'id'> : never) : never;

export function linkCore(port: Port<CoreRequest, CoreMessage>): CoreLink {
  const listeners = new Set<(event: CoreEvent) => void>();
  const pending = new Map<number, (answer: Answer<unknown>) => void>();
  let lastId = 0;
  let severed = false;

  port.listen((message) => {
    if ('event' in message) {
      for (const listener of listeners) listener(message.event);
    } else {
      pending.get(message.id)?.(message.answer);
      pending.delete(message.id);
    }
  });

  function ask(body: RequestBody): Promise<Answer<unknown>> {
    if (severed) return Promise.resolve({ ok: false, failure: SEVERED });
    const id = ++lastId;
    return new Promise((resolve) => {
      pending.set(id, resolve);
      port.send({ id, ...body } as CoreRequest);
    });
  }

  return {
    call: (method, params) => ask({ method, params }),
    open: async (opening) => (await ask({ opening })) as Answer<string>,
    close: async () => void (await ask({ closing: true })),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    sever() {
      severed = true;
      for (const resolve of pending.values()) resolve({ ok: false, failure: SEVERED });
      pending.clear();
    },
  };
}
