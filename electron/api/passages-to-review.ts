/** Passages to review: those that corrections of a source gave other words. */

import type { ValidParams } from '../../shared/api/contract.ts';
import type { PassageToReview } from '../../shared/model/correction.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { correctionsMade, rowsCorrected } from '../store/corrections-made.ts';
import type { ReadableDb } from '../store/database.ts';
import { readSource } from '../store/sources.ts';
import { readBody } from '../store/texts.ts';
import { anchoredInWords, excerptOf } from './correction-report.ts';

/** A passage that has its old words again, or was removed, is not among them. Reads the texts around each correction. */
export function passagesToReview(
  db: ReadableDb,
  { source, after }: ValidParams<'sources.corrected'>,
): PassageToReview[] {
  const made = correctionsMade(db, source, after ?? 0);
  if (made.length === 0) return [];
  const now = readBody(db, readSource(db, source).text);
  const inWords = anchoredInWords(db);
  return made.flatMap((correction) => {
    const bodyBefore = readBody(db, correction.textBefore);
    const bodyAfter = readBody(db, correction.textAfter);
    return rowsCorrected(db, source, correction).flatMap((row): PassageToReview[] => {
      const before = wordsAt(bodyBefore, row.before);
      const words = wordsAt(now, row);
      if (before === wordsAt(bodyAfter, row.after) || before === words) return [];
      const range = { start: row.start, end: row.end };
      const { change, at } = correction;
      return [{ change, at, ...inWords(row), range, ...excerptOf(before, words) }];
    });
  });
}

function wordsAt(body: string, { start, end }: TextRange): string {
  return body.slice(start, end);
}
