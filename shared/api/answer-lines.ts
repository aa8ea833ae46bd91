/** Answers as lines: a large one in pieces, so that the window that reads it is never busy with it for long. */

import type { Answer } from './failure.ts';

/** Items of a list in one line: some hundred kilobytes of pairs, which take a few milliseconds to read. */
const PIECE = 1000;

/** The media type of an answer in lines. */
export const ANSWER_LINES = 'application/jsonl';

/** The first line. The lists that it names stand empty in the answer; the lines after it hold their items. */
interface Head {
  readonly answer: Answer<unknown>;
  readonly lists: readonly string[];
}

/** A further line: items of one of the lists, in their order. */
interface Piece {
  readonly list: string;
  readonly items: readonly unknown[];
}

/** Only the lists of the result itself are taken apart. Inverse: `AnswerReader`. */
export function linesOf(answer: Answer<unknown>): string[] {
  const long = longLists(answer);
  const emptied = Object.fromEntries(long.map(([name]) => [name, []]));
  const whole = answer.ok && long.length > 0 ? { ...answer, result: { ...Object(answer.result), ...emptied } } : answer;
  const head: Head = { answer: whole, lists: long.map(([name]) => name) };
  const lines = [JSON.stringify(head)];
  for (const [list, items] of long) {
    for (let from = 0; from < items.length; from += PIECE) {
      const piece: Piece = { list, items: items.slice(from, from + PIECE) };
      lines.push(JSON.stringify(piece));
    }
  }
  return lines;
}

/** Takes the lines of one answer, in their order. */
export class AnswerReader {
  private answer: Answer<unknown> | undefined;
  private readonly lists = new Map<string, unknown[]>();

  add(line: string): void {
    const read = JSON.parse(line) as Head | Piece;
    if ('list' in read) {
      const list = this.lists.get(read.list);
      if (!list) throw new Error(`the answer has no list "${read.list}"`);
      for (const item of read.items) list.push(item);
      return;
    }
    this.answer = read.answer;
    if (!read.answer.ok) return;
    const result = read.answer.result as Record<string, unknown[]>;
    for (const name of read.lists) this.lists.set(name, result[name]!);
  }

  /** Throws where no line has come. */
  whole(): Answer<unknown> {
    if (!this.answer) throw new Error('the answer is empty');
    return this.answer;
  }
}

function longLists(answer: Answer<unknown>): [name: string, items: unknown[]][] {
  if (!answer.ok || typeof answer.result !== 'object' || answer.result === null || Array.isArray(answer.result))
    return [];
  return Object.entries(answer.result).filter(([, value]) => Array.isArray(value) && value.length > PIECE);
}
