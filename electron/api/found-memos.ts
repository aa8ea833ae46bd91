/** Memos by pages: those that are chosen, and what can be chosen by. */

import type { ValidParams } from '../../shared/api/contract.ts';
import { chooseMemos } from '../../shared/report/memo/choose-memos.ts';
import type { FoundMemos } from '../../shared/report/memo/listed-memo.ts';
import type { ReadableDb } from '../store/database.ts';
import { listedMemos } from './listed-memos.ts';
import { lastAnswer } from './search/last-answer.ts';

/** All memos are read only once for the pages and choices that follow each other. */
export function findMemos(db: ReadableDb, { choice, coder, offset, limit }: ValidParams<'memos.find'>): FoundMemos {
  const { memos, ...known } = lastAnswer(db, 'memos', coder, () => readAll(db, coder));
  const chosen = chooseMemos(memos, choice);
  return { ...known, total: chosen.length, memos: chosen.slice(offset, offset + limit) };
}

function readAll(db: ReadableDb, coder: ValidParams<'memos.find'>['coder']): Omit<FoundMemos, 'total'> {
  const memos = listedMemos(db, { coder });
  return {
    memos,
    isEmpty: memos.length === 0,
    coders: [...new Map(memos.map((memo) => [memo.coder, memo.coderName]))].map(([id, name]) => ({ id, name })),
    codes: [...new Set(memos.flatMap(({ code }) => code ?? []))],
    sources: [...new Set(memos.flatMap(({ source }) => source ?? []))],
  };
}
