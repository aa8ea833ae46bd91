/** Row numbers of what a merge names by GUID. */

import type { Guid } from '../../shared/model/ids.ts';
import type { MergedKind } from '../../shared/model/merging/merge-result.ts';
import { prepare, type ReadableDb } from './database.ts';

/** The tables of what is merged; foreign parts have no GUID. */
export const TABLE_OF = {
  coder: 'coder',
  attribute: 'attribute',
  code: 'code',
  source: 'source',
  coding: 'coding',
  case: 'study_case',
  'code set': 'code_set',
  memo: 'memo',
  link: 'link',
} as const satisfies Partial<Record<MergedKind, string>>;

export type NamedKind = keyof typeof TABLE_OF;

export interface Rows {
  /** A thing that is not there is a flaw of the plan, and throws. */
  of(kind: MergedKind, guid: Guid): number;
  add(kind: MergedKind, guid: Guid, id: number): void;
}

export function readRows(db: ReadableDb): Rows {
  const known = new Map<MergedKind, Map<Guid, number>>(
    Object.entries(TABLE_OF).map(([kind, table]) => [
      kind as NamedKind,
      new Map(prepare<[Guid, number]>(db, `SELECT guid, id FROM ${table} ORDER BY id DESC`).raw().all()),
    ]),
  );
  return {
    of(kind, guid) {
      const id = known.get(kind)?.get(guid);
      if (id === undefined) throw new Error(`There is no ${kind} ${guid}.`);
      return id;
    },
    add: (kind, guid, id) => void known.get(kind)?.set(guid, id),
  };
}
