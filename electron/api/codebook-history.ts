/** The codebook's history and how the codebook stood at a moment, told from the log. */

import { codesAfter } from '../../shared/analysis/code-versions.ts';
import { codebookHistory } from '../../shared/analysis/codebook-history.ts';
import type { CodebookAsOf, CodebookHistory, CodeEvent } from '../../shared/analysis/codebook-history-result.ts';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import { inCodebookOrder } from '../../shared/model/codebook-order.ts';
import type { Filter } from '../../shared/model/filter.ts';
import type { ChangeId, CodeId } from '../../shared/model/ids.ts';
import { readCodeLog, readLogReach, timeOfStandingChange } from '../store/code-history.ts';
import type { ReadableDb } from '../store/database.ts';
import { resolveFilter } from './resolve-filter.ts';

type HistoryParams = Pick<ValidParams<'reports.codebookHistory'>, 'filter' | 'since' | 'before'>;

/** The events of the filtered codes at or after `since` and before `before`. */
export function historyOfCodebook(db: ReadableDb, { filter, since, before }: HistoryParams): CodebookHistory {
  const codes = codesOfFilter(db, filter);
  const isWanted = (event: CodeEvent) =>
    (since === undefined || event.at >= since) &&
    (before === undefined || event.at < before) &&
    (!codes || codes.has(event.code) || (event.other !== null && codes.has(event.other)));
  const { events, older } = codebookHistory(readCodeLog(db));
  return {
    ...readLogReach(db),
    ...{ since: since ?? null, before: before ?? null, older },
    events: events.filter(isWanted),
  };
}

type AsOfParams = Pick<ValidParams<'reports.codebookAsOf'>, 'at' | 'filter'>;

/** The filtered codes. A day stands for its end; a change for itself, whatever the clock said. */
export function codebookAsOf(db: ReadableDb, { at, filter }: AsOfParams): CodebookAsOf {
  const wanted = codesOfFilter(db, filter);
  const log = readCodeLog(db);
  const moment = typeof at === 'string' ? lastInstantOf(at) : timeOfChange(db, at.change);
  const stands = (change: { readonly id: number; readonly at: string }) =>
    typeof at === 'string' ? change.at <= moment : change.id <= at.change;
  const last = log.changes.findLast(stands);
  const codes = inCodebookOrder(codesAfter(log, stands)).filter((code) => wanted?.has(code.id) ?? true);
  return {
    ...readLogReach(db),
    at: typeof at === 'string' ? at : moment,
    change: last ? { id: last.id, at: last.at, by: last.coder, label: last.label } : null,
    codes: codes.map(({ position: _, ...code }) => code),
  };
}

function timeOfChange(db: ReadableDb, id: ChangeId): string {
  const time = timeOfStandingChange(db, id);
  return time ?? fail('not-found', `There is no change ${id}, or it was undone. Choose one from the history.`);
}

/** What is not about codes cannot restrict their history. */
function codesOfFilter(db: ReadableDb, filter: Filter): ReadonlySet<CodeId> | undefined {
  const { codes: _codes, codeSets: _sets, ...others } = filter;
  if (Object.values(others).some((condition) => condition !== undefined))
    fail('invalid-input', 'The history of the codebook can be filtered by codes and code sets alone.');
  const { codes } = resolveFilter(db, filter);
  return codes && new Set(codes);
}

function lastInstantOf(moment: string): string {
  return moment.includes('T') ? moment : `${moment}T23:59:59.999Z`;
}
