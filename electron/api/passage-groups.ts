/** Passage groups: the passages of a filter, listed under sources, codes or cases. */

import type { CodingColumns } from '../../shared/analysis/coding-columns.ts';
import { countPassages, passagesByTouch, passagesOfCodings } from '../../shared/analysis/query/coded-passages.ts';
import type { SourcePassages } from '../../shared/analysis/query/evaluate.ts';
import type { CodingFilter } from '../../shared/model/coding.ts';
import type { Filter } from '../../shared/model/filter.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import type { Grouping } from '../../shared/report/retrieval.ts';
import { listCases } from '../store/cases.ts';
import { readCodingColumns } from '../store/coding-rows.ts';
import type { ReadableDb } from '../store/database.ts';
import { sourceName } from '../store/sources.ts';
import { groupsOfCodes } from './passages-of-codes.ts';
import { answerQuery } from './query-passages.ts';
import { resolveConditions } from './resolve-filter.ts';
import { resolveQuery } from './resolve-query.ts';

export interface PassageGroup {
  readonly id: number | null;
  readonly name: string;
  readonly count: number;
}

/** Groups may be empty. */
export interface PassageGroups {
  readonly groups: readonly PassageGroup[];
  /** The passages of the groups at these places, looked up only now: together they may hold each passage many times. */
  readonly passagesOf: (places: readonly number[]) => ReadonlyMap<number, readonly SourcePassages[]>;
}

export interface FoundPassages extends PassageGroups {
  /** Number of different passages. */
  readonly total: number;
}

/** What is found before it is grouped. */
export interface Found {
  readonly passages: readonly SourcePassages[];
  /** The codings under the filter; without a query the passages are their ranges. */
  readonly codings: () => CodingColumns;
  readonly isQuery: boolean;
}

/** No group is empty. */
export function findPassages(db: ReadableDb, filter: Filter, groupBy: Grouping): FoundPassages {
  const found = find(db, filter);
  const { groups, passagesOf } = { source: groupsOfSources, code: groupsOfCodes, case: groupsOfCases }[groupBy](
    db,
    found,
  );
  const filled = [...groups.keys()].filter((place) => groups[place]!.count > 0);
  return {
    total: countPassages(found.passages),
    groups: filled.map((place) => groups[place]!),
    passagesOf: (places) => {
      const passages = passagesOf(places.map((place) => filled[place]!));
      return new Map(places.map((place) => [place, passages.get(filled[place]!)!]));
    },
  };
}

function find(db: ReadableDb, filter: Filter): Found {
  const conditions = resolveConditions(db, filter);
  if (!filter.query) {
    const codings = readCodingColumns(db, conditions);
    return { passages: passagesOfCodings(codings), codings: () => codings, isQuery: false };
  }
  const passages = answerQuery(db, conditions, resolveQuery(db, filter.query));
  const codings = () => readCodingColumns(db, conditions);
  const kept = tellsOfCodings(conditions) ? passagesByTouch(codings(), passages, true) : passages;
  return { passages: kept, codings, isQuery: true };
}

function tellsOfCodings({ codes, coders, madeFrom, madeBefore }: CodingFilter): boolean {
  return (codes ?? coders ?? madeFrom ?? madeBefore) !== undefined;
}

function groupsOfSources(db: ReadableDb, { passages }: Found): PassageGroups {
  return grouped(
    passages.map((one) => ({ id: one.source, name: sourceName(db, one.source as SourceId), passages: [one] })),
  );
}

function groupsOfCases(db: ReadableDb, { passages }: Found): PassageGroups {
  const cases = listCases(db);
  const inCases = new Set<number>(cases.flatMap(({ sources }) => sources));
  const groups = cases.map(({ id, name, sources }) => {
    const own = new Set<number>(sources);
    return { id, name, passages: passages.filter(({ source }) => own.has(source)) };
  });
  const others = passages.filter(({ source }) => !inCases.has(source));
  return grouped([...groups, { id: null, name: 'no case', passages: others }]);
}

function grouped(
  groups: readonly { id: number | null; name: string; passages: readonly SourcePassages[] }[],
): PassageGroups {
  return {
    groups: groups.map(({ id, name, passages }) => ({ id, name, count: countPassages(passages) })),
    passagesOf: (places) => new Map(places.map((place) => [place, groups[place]!.passages])),
  };
}
