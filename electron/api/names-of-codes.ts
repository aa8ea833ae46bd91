/** Several codes in words, for the label of a change. */

import type { CodeId } from '../../shared/model/ids.ts';
import { readCode } from '../store/codes.ts';
import type { ReadableDb } from '../store/database.ts';

/** Of more than these, the others are counted. */
const NAMED = 3;

export function namesOfCodes(db: ReadableDb, codes: readonly CodeId[]): string {
  const names = codes.map((code) => readCode(db, code).name);
  if (names.length <= NAMED) return names.join(', ');
  return `${names.slice(0, NAMED - 1).join(', ')} and ${names.length - NAMED + 1} more`;
}
