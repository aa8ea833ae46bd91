/** Comparison groups: their sources, and the words for them. */

import type { ComparisonGroup, SourceGroup } from '../../shared/model/filter.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import { readCase, sourcesOfCase } from '../store/cases.ts';
import { readCode, readCodebook } from '../store/codes.ts';
import { filteredSources } from '../store/coding-rows.ts';
import type { ReadableDb } from '../store/database.ts';
import { sourceName } from '../store/sources.ts';

/** The group's sources, in the order in which they came; removed ones never. Fails with `not-found`. */
export function sourcesOfGroup(db: ReadableDb, group: SourceGroup): SourceId[] {
  if ('studyCase' in group) return sourcesOfCase(db, group.studyCase);
  if ('sources' in group) return filteredSources(db, { sources: group.sources });
  return filteredSources(db, { where: [group.where] });
}

/** For example `perspective = Western`, the case's name, the sources' names, or the code's path. */
export function nameOfGroup(db: ReadableDb, group: ComparisonGroup): string {
  if ('code' in group) return pathOf(db, group.code);
  if ('studyCase' in group) return readCase(db, group.studyCase).name;
  if ('sources' in group) return group.sources.map((source) => sourceName(db, source)).join(', ');
  return `${group.where.attribute} = ${group.where.value}`;
}

function pathOf(db: ReadableDb, id: number): string {
  readCode(db, id as never);
  return readCodebook(db).codes.find((code) => code.id === id)!.path;
}
