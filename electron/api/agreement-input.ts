/** What agreement is counted of: the coders compared, their sources, and the codings under a filter. */

import type { AgreementInput } from '../../shared/analysis/agreement/agreement.ts';
import type { CodingsToCompare } from '../../shared/analysis/agreement/compared-codings.ts';
import { type Comparison, compareCoders, whyNotCompared } from '../../shared/analysis/agreement/comparison.ts';
import { USUAL_SEED } from '../../shared/analysis/random.ts';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { Filter } from '../../shared/model/filter.ts';
import { readCodebook } from '../store/codes.ts';
import { filteredSources, readCodingColumns, unitsOfSources } from '../store/coding-rows.ts';
import { comparableCoders, doneMarksOfCoders } from '../store/compared-coders.ts';
import type { ReadableDb } from '../store/database.ts';
import { sourceName } from '../store/sources.ts';
import { resolveFilter } from './resolve-filter.ts';

/** Fails with `invalid-input` where there are not two coders with a source in common. */
export function agreementInput(db: ReadableDb, params: ValidParams<'reports.agreement'>): AgreementInput {
  const { unit, withSubCodes, intervals } = params;
  const { sourcesLeftOut, ...toCompare } = codingsToCompare(db, params.filter, withSubCodes);
  return {
    ...toCompare,
    ...{ unit, sourcesLeftOut },
    readUnits: unitsOfSources(db),
    intervals: intervals !== false,
    seed: typeof intervals === 'object' ? intervals.seed : USUAL_SEED,
  };
}

/**
 * Who has worked on what is told by the codings of any code: a filter's codes and query say which decisions are compared,
 * not who is compared.
 */
export function codingsToCompare(
  db: ReadableDb,
  filter: Filter,
  withSubCodes: boolean,
): CodingsToCompare & { readonly sourcesLeftOut: number } {
  const { codes, codings: counted, ...whoAndWhere } = resolveFilter(db, filter);
  const coders = comparableCoders(db, whoAndWhere);
  const sources = filteredSources(db, whoAndWhere);
  const codings = readCodingColumns(db, { ...whoAndWhere, coders: coders.map(({ id }) => id) });
  const done = doneMarksOfCoders(db, whoAndWhere);
  const comparison: Comparison = compareCoders({
    ...{ codings, done, coders },
    sources: sources.map((id) => ({ id, name: sourceName(db, id) })),
  });
  const flaw = whyNotCompared(comparison);
  if (flaw) fail('invalid-input', flaw);
  return {
    ...{ codings, comparison, withSubCodes, codebook: readCodebook(db) },
    codes: codes ? new Set(codes) : null,
    counted: counted ? new Set(counted) : null,
    sourcesLeftOut: sources.length - comparison.sources.length,
  };
}
