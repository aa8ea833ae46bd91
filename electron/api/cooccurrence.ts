/** Co-occurrence reports: counted with intervals where they are asked for, and for two groups of sources. */

import { countCooccurrence } from '../../shared/analysis/cooccurrence.ts';
import { type CountedGroup, compareCooccurrences } from '../../shared/analysis/cooccurrence-comparison.ts';
import type { CooccurrenceComparison } from '../../shared/analysis/cooccurrence-comparison-result.ts';
import { countWithIntervals, hasIntervals } from '../../shared/analysis/cooccurrence-intervals.ts';
import type { Cooccurrence } from '../../shared/analysis/cooccurrence-result.ts';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { SourceGroup } from '../../shared/model/filter.ts';
import { measureOf } from '../../shared/report/measure-catalogue.ts';
import { filteredSources } from '../store/coding-rows.ts';
import type { ReadableDb } from '../store/database.ts';
import { nameOfGroup, sourcesOfGroup } from './groups.ts';
import { cooccurrenceInput } from './report-inputs.ts';
import { resolveConditions } from './resolve-filter.ts';

export function cooccurrence(db: ReadableDb, params: ValidParams<'reports.cooccurrence'>): Cooccurrence {
  const { unit, intervals } = params;
  if (intervals && !hasIntervals(intervals.measure, unit))
    fail(
      'invalid-input',
      `${measureOf(intervals.measure).heading} needs a table of units and is undefined at ${unit}. Choose another measure or unit.`,
    );
  return countWithIntervals(cooccurrenceInput(db, params), intervals);
}

/** Fails with `invalid-input` where a group has no source under the filter. */
export function cooccurrenceComparison(
  db: ReadableDb,
  { a, b, ...params }: ValidParams<'reports.cooccurrenceComparison'>,
): CooccurrenceComparison {
  const counted = (letter: 'A' | 'B', group: SourceGroup): CountedGroup => {
    const name = nameOfGroup(db, group);
    const sources = sourcesUnderFilter(db, group, params);
    if (sources.length === 0)
      fail('invalid-input', `Group ${letter} (${name}) has no sources under the filter. Choose another group.`);
    const filter = { ...params.filter, sources };
    return { ...countCooccurrence(cooccurrenceInput(db, { ...params, filter })), name, sources };
  };
  return compareCooccurrences(counted('A', a), counted('B', b));
}

function sourcesUnderFilter(
  db: ReadableDb,
  group: SourceGroup,
  { filter }: Pick<ValidParams<'reports.cooccurrence'>, 'filter'>,
) {
  const under = new Set(filteredSources(db, resolveConditions(db, filter)));
  return sourcesOfGroup(db, group).filter((source) => under.has(source));
}
