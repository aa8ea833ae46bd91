/** Conflicts of a merge in words. */

import type { MergeConflict } from '../../../shared/model/merging/merge-result.ts';
import { changedWords, type WordRun } from '../../../shared/text/changed-words.ts';

/** What stands on one side: all of it, or where both sides begin or end alike, with the words marked that differ. */
export type Side = readonly { readonly text: string; readonly differs: boolean }[];

const FIELD_WORDS: Readonly<Record<string, string>> = {
  parent: 'place in the codebook',
  range: 'its words',
  include: 'when to use it',
  exclude: 'when not to use it',
  body: 'its text',
  text: 'its text',
};

const REMOVALS: Readonly<Record<string, { readonly ours: string; readonly theirs: string }>> = {
  'removed here': { ours: 'Leave it out', theirs: 'Bring it back' },
  'removed there': { ours: 'Keep it', theirs: 'Remove it' },
};

/** `definition`, `removed in copy.themata`. */
export function fieldInWords(field: string, theirs: string): string {
  if (field === 'removed here') return 'removed in this project';
  if (field === 'removed there') return `removed in ${theirs}`;
  return FIELD_WORDS[field] ?? field;
}

export function sidesOf({ field, ours, theirs }: MergeConflict): { readonly ours: Side; readonly theirs: Side } {
  const removal = REMOVALS[field];
  if (removal) return { ours: whole(removal.ours), theirs: whole(removal.theirs) };
  const start = sharedStart(ours, theirs);
  const end = sharedStart(reversed(ours.slice(start)), reversed(theirs.slice(start)));
  const text = theirs.slice(start, theirs.length - end);
  const runs = changedWords(ours, [{ start, end: ours.length - end, text }]);
  return { ours: sideOf(runs, 'deleted'), theirs: sideOf(runs, 'added') };
}

function whole(text: string): Side {
  return [{ text, differs: false }];
}

function sideOf(runs: readonly WordRun[], own: 'deleted' | 'added'): Side {
  const isPartly = runs.some(({ kind }) => kind === 'kept');
  return runs
    .filter(({ kind }) => kind === 'kept' || kind === own)
    .map(({ kind, text }) => ({ text, differs: isPartly && kind === own }));
}

/** Length of the whole words that both begin with. */
function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at === a.length && at === b.length ? at : a.slice(0, at).search(/\S*$/);
}

/** Only to be compared: it would take characters apart. */
function reversed(text: string): string {
  return text.split('').reverse().join('');
}
