/** What a correction does to all that has a place in the text, in numbers and words. */

import type { AnchoredCount, AnchoredKind, CorrectedPassage, Correction } from '../../shared/model/correction.ts';
import { changedWords, type WordRun, wordsOfRuns } from '../../shared/text/changed-words.ts';
import type { TextEdit } from '../../shared/text/edit.ts';
import { findEdits } from '../import/find-edits.ts';
import type { AnchoredRow } from '../store/anchored-rows.ts';
import { coderNames } from '../store/coders.ts';
import { readCodebook } from '../store/codes.ts';
import { countMemosOnCodings } from '../store/correct-source.ts';
import type { ReadableDb } from '../store/database.ts';
import type { Placed, Placing } from '../store/reanchor.ts';

/** Edits and passages that are told one by one. */
const MOST_TOLD = 1000;

export function correctionReport(
  db: ReadableDb,
  before: string,
  after: string,
  edits: readonly TextEdit[],
  { placed, twins }: Placing,
): Correction {
  const affected = placed.filter((one) => !keepsWords(one, before, after));
  const lostCodings = affected.filter(({ row, to }) => !to && row.kind === 'coding').map(({ row }) => row.id);
  const inWords = anchoredInWords(db);
  return {
    edits: {
      total: edits.length,
      first: edits.slice(0, MOST_TOLD).map((edit) => ({ ...edit, before: before.slice(edit.start, edit.end) })),
    },
    counts: countsOf(placed, affected),
    joined: twins.filter(({ from }) => from.kind === 'coding').length,
    memosLost: countMemosOnCodings(db, lostCodings),
    passages: affected.slice(0, MOST_TOLD).map(({ row, to }): CorrectedPassage => {
      const words = excerptOf(before.slice(row.start, row.end), to ? after.slice(to.start, to.end) : '');
      const range = to ?? { start: row.start, end: row.end };
      return { ...inWords(row), range, ...words, ...(!to && { after: null }) };
    }),
  };
}

/** Two versions of a passage, cut down to where they differ. */
export function excerptOf(before: string, after: string): { before: string; after: string; words: WordRun[] } {
  const words = changedWords(before, findEdits(before, after));
  return { before: wordsOfRuns(words, 'before'), after: wordsOfRuns(words, 'after'), words };
}

/** The name and the coder of what has a place in a text. Reads the codes and coders only once. */
export function anchoredInWords(
  db: ReadableDb,
): (
  row: Pick<AnchoredRow, 'kind' | 'id' | 'code' | 'coder' | 'title'>,
) => Pick<CorrectedPassage, 'kind' | 'id' | 'name' | 'coder'> {
  const paths = new Map(readCodebook(db).codes.map((code) => [code.id, code.path]));
  const coders = coderNames(db);
  return ({ kind, id, code, coder, title }) => ({
    kind,
    id,
    name: code === null ? title : paths.get(code)!,
    coder: coder === null ? '' : coders.get(coder)!,
  });
}

function keepsWords({ row, to, isTouched }: Placed, before: string, after: string): boolean {
  if (!to) return false;
  return !isTouched || before.slice(row.start, row.end) === after.slice(to.start, to.end);
}

function countsOf(placed: readonly Placed[], affected: readonly Placed[]): Record<AnchoredKind, AnchoredCount> {
  const count = (kind: AnchoredKind): AnchoredCount => {
    const own = affected.filter(({ row }) => row.kind === kind);
    const lost = own.filter(({ to }) => !to).length;
    const all = placed.filter(({ row }) => row.kind === kind).length;
    return { kept: all - own.length, changed: own.length - lost, lost };
  };
  return { coding: count('coding'), memo: count('memo'), settlement: count('settlement') };
}
