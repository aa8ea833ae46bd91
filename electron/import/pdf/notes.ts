/** Finds the footnotes at the foot of columns: smaller lines of which the first begins with a mark. */

import { isEnded } from './line-ends.ts';
import type { Line } from './lines.ts';
import type { Lines } from './paragraphs.ts';

export interface PageParts {
  readonly body: readonly Line[];
  readonly notes: readonly Lines[];
}

/** A number or sign that text follows which could begin a sentence. */
const MARK = /^(?:\d{1,3}|[*\u2020\u2021\u00a7]{1,3})\s?(?=[\p{Lu}\p{Pi}"'(])/u;
const SMALLER = 0.93;

/** Takes the columns of each page one after the other; a note may go on at the foot of the next page. */
export function noteFinder(bodySize: number): (columns: readonly (readonly Line[])[]) => PageParts {
  let unfinished = false;
  return (columns) => {
    const body: Line[] = [];
    const notes: [Line, ...Line[]][] = [];
    for (const lines of columns) {
      const from = firstNote(lines, bodySize, unfinished);
      body.push(...lines.slice(0, from));
      const foot = lines.slice(from);
      const isMark = foot.some(({ raised }) => raised > 0)
        ? ({ raised }: Line) => raised > 0
        : ({ text }: Line) => MARK.test(text);
      for (const line of foot) {
        const open = notes.at(-1);
        if (open && !isMark(line)) open.push(line);
        else notes.push([withSpace(line)]);
      }
    }
    if (body.length === 0 || !body.some(({ size }) => size > SMALLER * bodySize)) {
      unfinished = false;
      return { body: columns.flat(), notes: [] };
    }
    unfinished = notes.length > 0 && !isEnded(notes.at(-1)!.at(-1)!);
    return { body, notes };
  };
}

/** With a space after the mark, which mostly stands close to the text. */
function withSpace(line: Line): Line {
  const mark = line.raised > 0 ? line.text.slice(0, line.raised) : (MARK.exec(line.text)?.[0] ?? '').trimEnd();
  return mark === '' ? line : { ...line, text: `${mark} ${line.text.slice(mark.length).trimStart()}` };
}

/** Index of the first line of the notes at the foot of a column, else its length. */
function firstNote(lines: readonly Line[], bodySize: number, unfinished: boolean): number {
  let from = lines.length;
  while (from > 0 && lines[from - 1]!.size <= SMALLER * bodySize) from--;
  if (unfinished && from < lines.length) return from;
  while (from < lines.length && lines[from]!.raised === 0 && !MARK.test(lines[from]!.text)) from++;
  return from;
}
