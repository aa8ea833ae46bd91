/** What saturation is counted of: the codings under a filter, and when each source was first coded. */

import type { SaturationInput } from '../../shared/analysis/saturation.ts';
import type { ValidParams } from '../../shared/api/contract.ts';
import { readCodebook } from '../store/codes.ts';
import { filteredSources, firstCodedTimes, readCodingColumns } from '../store/coding-rows.ts';
import type { ReadableDb } from '../store/database.ts';
import { sourceName } from '../store/sources.ts';
import { resolveFilter } from './resolve-filter.ts';

export function saturationInput(db: ReadableDb, params: ValidParams<'reports.saturation'>): SaturationInput {
  const { order, base, run, threshold, withSubCodes } = params;
  const filter = resolveFilter(db, params.filter);
  const times = firstCodedTimes(db, filter);
  return {
    ...{ order, base, run, threshold, withSubCodes },
    codings: readCodingColumns(db, filter),
    codebook: readCodebook(db),
    sources: filteredSources(db, filter).map((id) => ({
      id,
      name: sourceName(db, id),
      firstCoded: times.get(id) ?? null,
    })),
  };
}
