/** The rows of a codings file, collected as columns: a million of them in some 30 MB. */

import { fail } from '../../shared/api/failure.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import type { CodingRow } from '../import/codings-csv.ts';
import type { ReadableDb } from '../store/database.ts';
import { listSources } from '../store/sources.ts';
import type { Cancellation } from './context.ts';

export interface LineProblem {
  readonly line: number;
  readonly reason: string;
}

/** Different values of one column, in the order in which they came, with the lines where each came first. */
export interface Names {
  readonly names: string[];
  readonly firstLines: number[];
}

/** `source`, `code` and `coder` hold places in the lists of names. Rows with problems are left out. */
export interface CollectedRows {
  readonly length: number;
  readonly sources: Names;
  readonly codes: Names;
  readonly coders: Names;
  readonly line: Int32Array;
  readonly source: Int32Array;
  readonly code: Int32Array;
  readonly coder: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly memo: ReadonlyMap<number, string>;
  readonly created: ReadonlyMap<number, string>;
  readonly problems: readonly LineProblem[];
  /** Row numbers by source and place in the text, as they are best stored. */
  inTextOrder(sources: readonly (SourceId | undefined)[]): Int32Array;
}

const COLUMNS = ['line', 'source', 'code', 'coder', 'start', 'end'] as const;

export async function collectRows(
  rows: AsyncIterable<CodingRow | LineProblem>,
  signal: Cancellation,
): Promise<CollectedRows> {
  const lists = { source: new NameList(), code: new NameList(), coder: new NameList() };
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, new Int32Array(1024)])) as Record<
    (typeof COLUMNS)[number],
    Int32Array
  >;
  const memo = new Map<number, string>();
  const created = new Map<number, string>();
  const problems: LineProblem[] = [];
  let length = 0;
  for await (const row of rows) {
    if (signal.aborted) fail('cancelled', 'The import was cancelled; nothing was stored.');
    if ('reason' in row) {
      problems.push(row);
      continue;
    }
    if (length === columns.line.length) for (const name of COLUMNS) columns[name] = grown(columns[name]);
    columns.line[length] = row.line;
    columns.source[length] = lists.source.placeOf(row.source, row.line);
    columns.code[length] = lists.code.placeOf(row.code, row.line);
    columns.coder[length] = lists.coder.placeOf(row.coder?.trim() ?? '', row.line);
    columns.start[length] = row.start;
    columns.end[length] = row.end;
    if (row.memo) memo.set(length, row.memo);
    if (row.created) created.set(length, row.created);
    length++;
  }
  const inTextOrder = (sources: readonly (SourceId | undefined)[]) =>
    Int32Array.from({ length }, (_, row) => row).sort(
      (a, b) =>
        sources[columns.source[a]!]! - sources[columns.source[b]!]! ||
        columns.start[a]! - columns.start[b]! ||
        columns.end[a]! - columns.end[b]! ||
        a - b,
    );
  const { source: sources, code: codes, coder: coders } = lists;
  return { length, sources, codes, coders, ...columns, memo, created, problems, inTextOrder };
}

/** The sources that the rows name, by SHA-256 or by name; undefined for one that is not in the project. */
export function sourcesOfRows(db: ReadableDb, rows: CollectedRows): (SourceId | undefined)[] {
  const byKey = new Map<string, SourceId>();
  const sources = listSources(db);
  for (const source of sources) byKey.set(source.sha256, source.id);
  // A name outweighs the hash of another source.
  for (const source of sources) byKey.set(source.name, source.id);
  return rows.sources.names.map((key) => byKey.get(key) ?? byKey.get(key.toLowerCase()));
}

class NameList implements Names {
  readonly names: string[] = [];
  readonly firstLines: number[] = [];
  private readonly places = new Map<string, number>();

  placeOf(name: string, line: number): number {
    let place = this.places.get(name);
    if (place === undefined) {
      place = this.names.push(name) - 1;
      this.firstLines.push(line);
      this.places.set(name, place);
    }
    return place;
  }
}

function grown(column: Int32Array): Int32Array {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}
