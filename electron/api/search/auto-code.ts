/** Carries out the plan of an auto-coding, in one change. */

import type { ValidParams } from '../../../shared/api/contract.ts';
import { fail } from '../../../shared/api/failure.ts';
import type { AutoCoded, AutoCodingPlan, PlannedCode } from '../../../shared/api/search-results.ts';
import type { CodeId, CoderId } from '../../../shared/model/ids.ts';
import { currentCoder } from '../../store/coders.ts';
import { createCodeBelow, readCode } from '../../store/codes.ts';
import { insertCoding } from '../../store/codings.ts';
import { type WritableDb, withBulkCache } from '../../store/database.ts';
import { readSource } from '../../store/sources.ts';
import type { Context } from '../context.ts';
import { checkCancelled, storingSteps } from '../storing-steps.ts';
import { countsOf } from './preview.ts';

/** `newCode` is made where there is something to code; it is what a planned code without an id stands for. */
export function carryOut(
  context: Context,
  { coder, codes }: AutoCodingPlan,
  label: string,
  newCode?: ValidParams<'search.autoCode'>['newCode'],
): AutoCoded {
  checkCancelled(context);
  const { added, present, sources } = countsOf(codes);
  if (added === 0) return { added, present, sources, newCode: null };
  const step = storingSteps(context, added);
  return withBulkCache(context.db, () =>
    context.change(label, (db) => {
      const made = newCode ? createCodeBelow(db, newCode) : null;
      if (currentCoder(db) !== coder) refuse('another coder codes now');
      for (const planned of codes) applyCode(db, planned, planned.code ?? made!, coder, step);
      return { added, present, sources, newCode: made };
    }),
  );
}

function applyCode(db: WritableDb, { added }: PlannedCode, code: CodeId, coder: CoderId, step: () => void): void {
  readCode(db, code);
  const createdAt = new Date().toISOString();
  for (const { source, text, ranges } of added) {
    if (readSource(db, source).text !== text) refuse('a source was corrected meanwhile');
    for (let i = 0; i < ranges.length; i += 2) {
      step();
      const coding = { source, start: ranges[i]!, end: ranges[i + 1]!, code, coder, memo: '', createdAt };
      if (insertCoding(db, coding) === undefined) refuse('some of it was coded meanwhile');
    }
  }
}

function refuse(reason: string): never {
  fail('conflict', `Nothing was coded: ${reason}. Look again, and code what is found then.`);
}
