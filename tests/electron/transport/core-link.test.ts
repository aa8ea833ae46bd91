/** Rules of calling a core in another process. */

import { describe, expect, test } from 'vitest';
import { linkCore } from '../../../electron/transport/core-link.ts';
import type { CoreMessage, CoreRequest, Port } from '../../../electron/transport/core-messages.ts';

function openPort() {
  const sent: CoreRequest[] = [];
  let receive: (message: CoreMessage) => void = () => {};
  const port: Port<CoreRequest, CoreMessage> = {
    send: (message) => void sent.push(message),
    listen: (listener) => {
      receive = listener;
    },
  };
  return { port, sent, answer: (message: CoreMessage) => receive(message) };
}

describe('a link to a core process', () => {
  test('answers reach their calls in whatever order they come', async () => {
    const { port, sent, answer } = openPort();
    const link = linkCore(port);
    const first = link.call('sources.list', {});
    const second = link.call('codes.list', {});
    expect(sent).toEqual([
      { id: 1, method: 'sources.list', params: {} },
      { id: 2, method: 'codes.list', params: {} },
    ]);
    answer({ id: 2, answer: { ok: true, result: 'second' } });
    answer({ id: 1, answer: { ok: true, result: 'first' } });
    expect([await first, await second]).toEqual([
      { ok: true, result: 'first' },
      { ok: true, result: 'second' },
    ]);
  });

  test('events reach those who listen, until they stop', () => {
    const { port, answer } = openPort();
    const link = linkCore(port);
    const heard: unknown[] = [];
    const stop = link.subscribe((event) => heard.push(event));
    const event = { event: 'projectChanged', tables: ['code'], revision: 3 } as const;
    answer({ event });
    stop();
    answer({ event });
    expect(heard).toEqual([event]);
  });

  test('when the process ends, open calls fail as unavailable, and so do later ones without being sent', async () => {
    const { port, sent } = openPort();
    const link = linkCore(port);
    const open = link.call('sources.list', {});
    link.sever();
    const later = link.call('sources.list', {});
    for (const answer of [await open, await later]) {
      expect(answer).toMatchObject({ ok: false, failure: { code: 'unavailable' } });
    }
    expect(sent).toHaveLength(1);
  });
});
