/** One coding becomes two, and codings that adjoin become one. */

import { fail } from '../../shared/api/failure.ts';
import type { Coding } from '../../shared/model/coding.ts';
import type { CodingId } from '../../shared/model/ids.ts';
import { adjoin, trimmed } from '../../shared/text/adjoining.ts';
import { isGraphemeBoundary } from '../../shared/text/graphemes.ts';
import { compareRanges, lengthOf, type TextRange } from '../../shared/text/range.ts';
import { insertCoding, readCoding } from './codings.ts';
import type { WritableDb } from './database.ts';
import { absorbCoding, addToMemo, alterCoding, twinOf } from './join-codings.ts';
import { readSourceBody } from './texts.ts';

/**
 * Ends the coding before `at` and makes another of what is behind it; white space there belongs to neither. The words of
 * the memo go with both. A part on which the coder has the code already becomes one with that coding.
 */
export function splitCoding(db: WritableDb, id: CodingId, at: number): [first: CodingId, second: CodingId] {
  const coding = readCoding(db, id);
  const [first, second] = partsOf(readSourceBody(db, coding.source), coding, at);
  let rest = insertCoding(db, { ...coding, ...second });
  if (rest === undefined) {
    rest = twinOf(db, { ...coding, ...second })!.id;
    addToMemo(db, rest, coding.memo);
  }
  return [alterCoding(db, id, first), rest];
}

/** Makes the first of them in the text as long as all together and takes the others away, with their memos joined to its. */
export function mergeCodings(db: WritableDb, ids: readonly CodingId[]): CodingId {
  const codings = [...new Set(ids)].map((id) => readCoding(db, id)).sort(compareRanges);
  const [first, ...others] = codings as [Coding, ...Coding[]];
  if (others.length === 0) fail('invalid-input', 'Name at least two codings to merge.');
  const isLike = ({ source, code, coder }: Coding) =>
    source === first.source && code === first.code && coder === first.coder;
  if (!others.every(isLike)) {
    fail('invalid-input', 'Only codings of one code by one coder in one source can be merged.');
  }
  const text = readSourceBody(db, first.source);
  let range: TextRange = first;
  for (const coding of others) {
    if (!adjoin(text, range, coding)) {
      fail('invalid-input', 'There are words between these codings. Move their ends together, then merge them.');
    }
    range = { start: range.start, end: Math.max(range.end, coding.end) };
    absorbCoding(db, coding, first.id);
  }
  return alterCoding(db, first.id, { start: range.start, end: range.end });
}

function partsOf(text: string, coding: TextRange, at: number): [first: TextRange, second: TextRange] {
  const isInside = coding.start < at && at < coding.end && isGraphemeBoundary(text, at);
  const before = isInside && trimmed(text, { start: coding.start, end: at });
  const after = isInside && trimmed(text, { start: at, end: coding.end });
  if (!before || !after || lengthOf(before) === 0 || lengthOf(after) === 0) {
    fail('invalid-input', 'A coding is split between two of its words. Put the caret there first.');
  }
  return [
    { start: coding.start, end: before.end },
    { start: after.start, end: coding.end },
  ];
}
