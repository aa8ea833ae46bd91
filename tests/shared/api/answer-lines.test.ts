/** An answer goes in lines and comes back as it was; no line is long. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOfBody, readAnswer } from '../../../renderer/api/read-answer.ts';
import { AnswerReader, linesOf } from '../../../shared/api/answer-lines.ts';
import type { Answer } from '../../../shared/api/failure.ts';

function backAndForth(answer: Answer<unknown>): Answer<unknown> {
  const reader = new AnswerReader();
  for (const line of linesOf(answer)) reader.add(line);
  return reader.whole();
}

const pairs = Array.from({ length: 4500 }, (_, n) => ({ n, a: 'Lens / Realism 🚀\n', p: n % 3 === 0 ? null : n / 7 }));
const large: Answer<unknown> = { ok: true, result: { unit: 'overlap', pairs, codes: pairs.slice(0, 1001), rows: [1] } };

describe('in lines', () => {
  test.each<[string, Answer<unknown>, number]>([
    ['a small answer is one line', { ok: true, result: { rows: [1, 2], name: '👩🏽‍🚀' } }, 1],
    ['null is one line', { ok: true, result: null }, 1],
    ['a list is one line', { ok: true, result: pairs }, 1],
    ['a failure is one line', { ok: false, failure: { code: 'not-found', message: 'No.', details: ['a'] } }, 1],
    ['each long list of a result is taken apart', large, 1 + 5 + 2],
  ])('%s', (_rule, answer, count) => {
    expect(linesOf(answer)).toHaveLength(count);
    expect(backAndForth(answer)).toEqual(answer);
  });

  test('no line holds a line break', () => {
    expect(linesOf(large).filter((line) => line.includes('\n'))).toEqual([]);
  });
});

describe('read from a body', () => {
  test('lines are whole wherever the body is cut, also inside a character', async () => {
    const bytes = new TextEncoder().encode(linesOf(large).slice(0, 3).join('\n').slice(0, 60_000));
    const whole = new TextDecoder().decode(bytes).split('\n');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: bytes.length }), { maxLength: 6 }), async (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            for (let i = 1; i < places.length; i++) controller.enqueue(bytes.slice(places[i - 1], places[i]));
            controller.close();
          },
        });
        const lines: string[] = [];
        for await (const line of linesOfBody(body)) lines.push(line);
        expect(lines).toEqual(whole);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  test('an answer that has not come is an error', async () => {
    await expect(readAnswer([])).rejects.toThrow('the answer is empty');
  });

  test('the answer is that which was sent', async () => {
    expect(await readAnswer(linesOf(large))).toEqual(large);
  });
});
