/** Answers are shared, kept, and fetched again when what they tell of has changed. */

import { describe, expect, test } from 'vitest';
import { clientOf } from '../../../renderer/api/client.ts';
import { queryCacheOf } from '../../../renderer/api/query-cache.ts';
import { tasksOf } from '../../../renderer/api/tasks.ts';
import type { Bridge } from '../../../shared/api/bridge.ts';
import type { CoreEvent } from '../../../shared/api/contract.ts';
import type { Answer } from '../../../shared/api/failure.ts';

/** A bridge whose answers are given by hand. */
function bridgeByHand() {
  const calls: { method: string; params: unknown; answer: (answer: Answer<unknown>) => Promise<void> }[] = [];
  let tell: (event: CoreEvent) => void = () => {};
  const bridge: Bridge = {
    call: (method, params) =>
      new Promise((resolve) => {
        const answer = async (given: Answer<unknown>) => {
          resolve(given);
          await new Promise(setImmediate);
        };
        calls.push({ method, params, answer });
      }),
    subscribe(listener) {
      tell = listener;
      return () => {};
    },
  };
  const client = clientOf(bridge);
  const cache = queryCacheOf(client, tasksOf(client));
  return { calls, cache, change: (...tables: string[]) => tell({ event: 'projectChanged', tables, revision: 2 }) };
}

const ok = (result: unknown) => ({ ok: true, result }) as const;
const ignore = () => {};

describe('a query', () => {
  test('is asked once for all who watch it', () => {
    const { calls, cache } = bridgeByHand();
    cache.watch('codes.list', {}, ignore);
    cache.watch('codes.list', {}, ignore);
    expect(calls).toHaveLength(1);
  });

  test('is asked again when a table that it depends on has changed, and only then', async () => {
    const { calls, cache, change } = bridgeByHand();
    cache.watch('codes.list', {}, ignore);
    await calls[0]!.answer(ok(['first']));
    change('source_attribute');
    expect(calls).toHaveLength(1);
    change('coding');
    expect(calls).toHaveLength(2);
    expect(cache.state('codes.list', {})).toMatchObject({ data: ['first'], loading: true });
    await calls[1]!.answer(ok(['second']));
    expect(cache.state('codes.list', {})).toMatchObject({ data: ['second'], loading: false });
  });

  test('that is amended tells so at once, until what it is asked anew answers', async () => {
    const { calls, cache, change } = bridgeByHand();
    let told = 0;
    cache.amend('codes.list', {}, () => ['nothing to amend'] as never);
    cache.watch('codes.list', {}, () => told++);
    expect(cache.state('codes.list', {}).data).toBeUndefined();
    await calls[0]!.answer(ok(['first']));
    change('code');
    const before = told;
    cache.amend('codes.list', {}, (codes) => [...codes, 'amended'] as never);
    expect(told).toBe(before + 1);
    expect(cache.state('codes.list', {})).toMatchObject({ data: ['first', 'amended'], loading: true });
    await calls[1]!.answer(ok(['second']));
    expect(cache.state('codes.list', {})).toMatchObject({ data: ['second'], loading: false });
  });

  test('is asked again by the next who watches it, where it changed unwatched', async () => {
    const { calls, cache, change } = bridgeByHand();
    const stop = cache.watch('codes.list', {}, ignore);
    await calls[0]!.answer(ok([]));
    stop();
    change('code');
    expect(calls).toHaveLength(1);
    expect(cache.state('codes.list', {})).toMatchObject({ data: [], loading: true });
    cache.watch('codes.list', {}, ignore);
    expect(calls).toHaveLength(2);
  });

  test('is asked once more when its answer has come, however much has changed meanwhile', async () => {
    const { calls, cache, change } = bridgeByHand();
    cache.watch('codes.list', {}, ignore);
    for (let i = 0; i < 100; i++) change('code');
    expect(calls).toHaveLength(1);
    cache.watch('codes.list', {}, ignore);
    await calls[0]!.answer(ok(['early']));
    expect(calls).toHaveLength(2);
    expect(cache.state('codes.list', {})).toMatchObject({ data: ['early'], loading: true });
    await calls[1]!.answer(ok(['late']));
    expect(calls).toHaveLength(2);
    expect(cache.state('codes.list', {})).toMatchObject({ data: ['late'], loading: false });
  });

  test('keeps what was amended while an answer that does not know of it was on its way', async () => {
    const { calls, cache, change } = bridgeByHand();
    cache.watch('codes.list', {}, ignore);
    await calls[0]!.answer(ok(['first']));
    change('code');
    cache.amend('codes.list', {}, (codes) => [...codes, 'amended'] as never);
    change('code');
    await calls[1]!.answer(ok(['first']));
    expect(cache.state('codes.list', {}).data).toEqual(['first', 'amended']);
    await calls[2]!.answer(ok(['first', 'made']));
    expect(cache.state('codes.list', {})).toMatchObject({ data: ['first', 'made'], loading: false });
  });

  test('keeps its data beside a failure', async () => {
    const { calls, cache, change } = bridgeByHand();
    cache.watch('codes.list', {}, ignore);
    await calls[0]!.answer(ok(['kept']));
    change('code');
    const failure = { code: 'unavailable', message: 'Not there.' } as const;
    await calls[1]!.answer({ ok: false, failure });
    expect(cache.state('codes.list', {})).toEqual({ data: ['kept'], failure, loading: false });
  });

  test('that takes long is cancelled when nobody waits for it any more', () => {
    const { calls, cache } = bridgeByHand();
    const stop = cache.watch('reports.cooccurrence', {}, ignore);
    const { task } = calls[0]!.params as { task: string };
    stop();
    expect(calls[1]).toMatchObject({ method: 'tasks.cancel', params: { task } });
  });

  test('that takes long is cancelled once, and asked anew when it has stopped, where its answer changed meanwhile', async () => {
    const { calls, cache, change } = bridgeByHand();
    cache.watch('reports.cooccurrence', {}, ignore);
    change('coding');
    change('coding');
    expect(calls.map(({ method }) => method)).toEqual(['reports.cooccurrence', 'tasks.cancel']);
    await calls[0]!.answer({ ok: false, failure: { code: 'cancelled', message: 'Cancelled.' } });
    expect(calls.map(({ method }) => method).slice(2)).toEqual(['reports.cooccurrence']);
    expect(cache.state('reports.cooccurrence', {})).toMatchObject({ failure: undefined, loading: true });
  });

  test('any may have changed where no table is named', async () => {
    const { calls, cache, change } = bridgeByHand();
    cache.watch('attributes.list', {}, ignore);
    await calls[0]!.answer(ok([]));
    change();
    expect(calls).toHaveLength(2);
  });
});
