/** Reads an answer line by line, and lets the window breathe in between. */

import { AnswerReader } from '../../shared/api/answer-lines.ts';
import type { Answer } from '../../shared/api/failure.ts';

/** Milliseconds of reading after which the window gets its turn: half a frame. */
const TURN = 8;

export async function readAnswer(lines: Iterable<string> | AsyncIterable<string>): Promise<Answer<unknown>> {
  const reader = new AnswerReader();
  let turn = performance.now();
  for await (const line of lines) {
    reader.add(line);
    if (performance.now() - turn < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    turn = performance.now();
  }
  return reader.whole();
}

/** The lines of a body, as they arrive; the last one need not end. */
export async function* linesOfBody(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let begun: string[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const [first, ...others] = decoder.decode(part.value, { stream: true }).split('\n');
    begun.push(first!);
    for (const other of others) {
      yield begun.join('');
      begun = [other];
    }
  }
  begun.push(decoder.decode());
  const last = begun.join('');
  if (last !== '') yield last;
}
