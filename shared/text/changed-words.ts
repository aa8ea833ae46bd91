/** What edits did to a passage, in its words: kept, deleted and added, long stretches cut short. */

import type { TextEdit } from './edit.ts';
import { graphemeAt } from './graphemes.ts';

export interface WordRun {
  readonly kind: 'kept' | 'deleted' | 'added';
  readonly text: string;
}

/** Characters that are kept on each side of what changed. */
const AROUND = 60;

/** Characters of one deleted or added stretch. */
const MOST = 300;

/** Edits that are told; what comes after them is left out. */
const MOST_EDITS = 12;

const LEFT_OUT = '…';

/** In the order of the text; a deleted stretch stands before what was put in its place. `…` where words are left out. */
export function changedWords(before: string, edits: readonly TextEdit[]): WordRun[] {
  const runs: WordRun[] = [];
  const add = (kind: WordRun['kind'], text: string) => text !== '' && runs.push({ kind, text });
  let at = 0;
  edits.slice(0, MOST_EDITS).forEach(({ start, end, text }, i) => {
    add('kept', shortened(before.slice(at, start), i === 0 ? 0 : AROUND, AROUND));
    add('deleted', shortened(before.slice(start, end), MOST / 2, MOST / 2));
    add('added', shortened(text, MOST / 2, MOST / 2));
    at = end;
  });
  add('kept', shortened(before.slice(at), AROUND, 0));
  return runs;
}

/** The words before, or after, the edits. */
export function wordsOfRuns(runs: readonly WordRun[], which: 'before' | 'after'): string {
  const other = which === 'before' ? 'added' : 'deleted';
  return runs
    .filter(({ kind }) => kind !== other)
    .map(({ text }) => text)
    .join('');
}

/** With about so many characters at its start and its end, cut at white space where there is some near. */
function shortened(text: string, lead: number, tail: number): string {
  if (text.length <= lead + tail + 2 * LEFT_OUT.length + AROUND) return text;
  const start = text.slice(0, atGrapheme(text, lead)).replace(/(?<=\s)\S{0,20}$/, '');
  const end = tail === 0 ? '' : text.slice(atGrapheme(text, text.length - tail)).replace(/^\S{0,20}(?=\s)/, '');
  return `${start}${LEFT_OUT}${end}`;
}

function atGrapheme(text: string, offset: number): number {
  return offset === 0 || offset === text.length ? offset : graphemeAt(text, offset).start;
}
