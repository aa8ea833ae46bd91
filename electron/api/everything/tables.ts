/** Tables of what a project is made of besides its codings: sources, cases, coders, code sets and the history. */

import type { Case } from '../../../shared/model/case.ts';
import { attributeOf, type Source } from '../../../shared/model/source.ts';
import type { Cell } from '../../../shared/report/table.ts';
import { listAttributes } from '../../store/attributes.ts';
import { listCases } from '../../store/cases.ts';
import { listCodeSets } from '../../store/code-sets.ts';
import { listCoders } from '../../store/coders.ts';
import { readCodebook } from '../../store/codes.ts';
import type { ReadableDb } from '../../store/database.ts';
import { everyChange } from '../../store/history.ts';
import { listSources } from '../../store/sources.ts';

type Rows = Iterable<readonly Cell[]>;

/** `files` are the names of the sources' texts, in the order of the sources. */
export function sourceRows(db: ReadableDb, files: readonly string[]): Rows {
  const own = ['source', 'guid', 'file', 'format', 'characters', 'sha256', 'codings', 'imported'];
  const rows = listSources(db).map((source, i): [Source, Cell[]] => {
    const { name, guid, format, length, sha256, codings, createdAt } = source;
    return [source, [name, guid, files[i]!, format, length, sha256, codings, createdAt]];
  });
  return withAttributes(db, own, rows);
}

export function caseRows(db: ReadableDb): Rows {
  const names = new Map(listSources(db).map(({ id, name }) => [id, name]));
  const rows = listCases(db).map((one): [Case, Cell[]] => {
    const { name, guid, description, sources } = one;
    return [one, [name, guid, description, sources.map((id) => names.get(id)!).join('; ')]];
  });
  return withAttributes(db, ['case', 'guid', 'description', 'sources'], rows);
}

export function coderRows(db: ReadableDb): Rows {
  return [['coder', 'guid', 'codings'], ...listCoders(db).map(({ name, guid, codings }) => [name, guid, codings])];
}

export function codeSetRows(db: ReadableDb): Rows {
  const paths = new Map(readCodebook(db).codes.map(({ id, path }) => [id, path]));
  const rows = listCodeSets(db).map(({ name, guid, description, codes }) => [
    ...[name, guid, description],
    codes.map((id) => paths.get(id)!).join('; '),
  ]);
  return [['code set', 'guid', 'description', 'codes'], ...rows];
}

/** A row a change, read one at a time. */
export function* historyRows(db: ReadableDb): Rows & Generator<readonly Cell[]> {
  yield ['number', 'at', 'coder', 'change', 'method', 'parameters', 'rows', 'undone'];
  for (const { id, at, coder, label, method, params, rows, undone } of everyChange(db)) {
    yield [id, at, coder, label, method, params, rows, undone ? 'yes' : 'no'];
  }
}

/** An attribute that is called like another column is named as one. */
function withAttributes(
  db: ReadableDb,
  own: readonly string[],
  rows: readonly (readonly [Pick<Source, 'attributes'>, readonly Cell[]])[],
): Rows {
  const names = listAttributes(db).map(({ name }) => name);
  const taken = new Set(own);
  const headings = names.map((name) => (taken.has(name.trim().toLowerCase()) ? `attribute: ${name}` : name));
  return [
    [...own, ...headings],
    ...rows.map(([described, cells]) => [...cells, ...names.map((name) => attributeOf(described, name))]),
  ];
}
